internal import CommandLineTable
internal import NegotiationExchange

extension DocumentRevisions: ChoiceValue {}
