internal import CommandLineTable
internal import NegotiationExchange

extension ClauseLevel: ChoiceValue {}
extension DocumentRevisions: ChoiceValue {}
