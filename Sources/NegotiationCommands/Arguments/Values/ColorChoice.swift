internal import CommandLineTable

enum ColorChoice: String, ChoiceValue {
  case auto, always, never
}
