internal import CommandLineTable
internal import NegotiationAnswers

extension AgreementReport.Measure: ChoiceValue {}
