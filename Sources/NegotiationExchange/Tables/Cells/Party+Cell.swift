package import NegotiationModel

extension Party.Kind: CellChoice {}
extension Party.Role: CellChoice {}
extension Topic.Kind: CellChoice {}
extension Draft.Standing: CellChoice {}
extension Source.Reliability: CellChoice {}
