internal import CommandLineTable
internal import NegotiationModel

extension Party.Kind: ChoiceValue {}
extension Party.Role: ChoiceValue {}
extension Topic.Kind: ChoiceValue {}
extension Draft.Standing: ChoiceValue {}
extension Source.Reliability: ChoiceValue {}
