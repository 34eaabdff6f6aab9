/// A thing with names.
package protocol Named {
  var name: Name { get }
}

extension Party: Named {}
extension Person: Named {}
extension Topic: Named {}
extension Plan: Named {}
