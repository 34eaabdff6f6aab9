internal import CommandLineTable
internal import NegotiationReports

extension AgreementReport.Measure: ChoiceValue {}
