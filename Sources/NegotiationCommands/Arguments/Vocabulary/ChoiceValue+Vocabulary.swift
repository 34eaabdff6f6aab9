internal import CommandLineTable
internal import NegotiationModel
internal import NegotiationReports
internal import Presentation

/// The closed sets of the model and of reports whose words are typed as they are written.
extension Party.Kind: ChoiceValue {}
extension Party.Role: ChoiceValue {}
extension Topic.Kind: ChoiceValue {}
extension Draft.Standing: ChoiceValue {}
extension Source.Reliability: ChoiceValue {}
extension AgreementReport.Measure: ChoiceValue {}
extension Digits: ChoiceValue {}
