internal import CommandLineTable
internal import Presentation

extension Digits: ChoiceValue {}
