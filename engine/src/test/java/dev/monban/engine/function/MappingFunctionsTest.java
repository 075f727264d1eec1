package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MappingFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        keys [{"b": 1, "a": 2}] = ["a","b"]
        keys [{}] = []
        keys [["a"]] ! must have map or object type
        keys [{"?": "map of string"}] = {"?":"list of string"}
        keys [{"*": {"a": 1}}] = {"*":["a"]}
        values [{"b": 1, "a": "x"}] = ["x",1]
        values [{}] = []
        values [[]] ! values() requires a map as the first argument
        values [{"?": "map of string"}] = {"?":"list of string"}
        values [{"*": {"a": 1}}] = {"*":[1]}
        lookup [{"a": 1, "b": 2}, "b"] = 2
        lookup [{"a": 1}, "x", "d"] = "d"
        lookup [{"a": 1}, "x"] ! the given object has no attribute "x"
        lookup [{"map": {"a": 1}}, "x"] ! lookup failed to find key "x"
        lookup [{"map": {"a": 1}}, "a", []] ! the default value must have the same type as the map elements
        lookup [["a"], "a"] ! lookup() requires a map as the first argument
        lookup [{"map": {"a": 1}}, null] ! argument must not be null
        lookup [{"map": {"a": "1"}}, {"?": "string"}] = {"?":"string"}
        lookup [{"a": 1}, {"*": "a"}] = {"*":1}
        lookup [{"map": {}}, {"?": "string"}, "d"] = "d"
        lookup [{"map": {}}, {"after apply": "string"}, "d"] = {"?":"dynamic"}
        merge [{"a": 1, "b": 2}, {"b": 3}, null] = {"a":1,"b":3}
        merge [{"a": 1, "b": 2}, {"b": 3}] = {"a":1,"b":3}
        merge [] = {}
        merge [null, []] = {}
        merge [["a"]] ! arguments must be maps or objects, got "tuple"
        merge [{"a": 1}, {"?": "map of string"}] = {"?":"dynamic"}
        merge [{"*": {"a": 1}}, {"b": 2}] = {"*":{"a":1,"b":2}}
        zipmap [["a", "b"], [1, "x"]] = {"a":1,"b":"x"}
        zipmap [[], []] = {}
        zipmap [["a"], []] ! number of keys (1) does not match number of values (0)
        zipmap [["a"], "b"] ! values argument must be a list or tuple value
        zipmap [[{"?": "string"}], ["x"]] = {"?":"dynamic"}
        zipmap [[{"*": "a"}], ["x"]] = {"*":{"a":"x"}}
        transpose [{"a": ["1", "2"], "b": ["2"]}] = {"1":["a"],"2":["a","b"]}
        transpose [{}] = {}
        transpose [{"a": [null]}] ! input list must not contain null string
        transpose [{"a": [{"?": "string"}]}] = {"?":"map of list of string"}
        transpose [{"*": {"a": ["1"]}}] = {"*":{"1":["a"]}}
        tostring [1.50] = "1.5"
        tostring [null] = null
        tostring [[]] ! cannot convert tuple to string
        tostring [{"?": "number"}] = {"?":"string"}
        tostring [{"*": true}] = {"*":"true"}
        tonumber ["1e3"] = 1000
        tonumber ["a"] ! cannot convert "a" to number; given string must be a decimal representation of a number
        tonumber [{"*": "a"}] ! cannot convert this sensitive string to number
        tobool ["true"] = true
        tobool ["yes"] ! cannot convert "yes" to bool; only the strings "true" or "false" are allowed
        tobool [{"?": "dynamic"}] = {"?":"bool"}
        tolist [["a", 1]] = ["a","1"]
        tolist [[{"*": "a"}]] = [{"*":"a"}]
        toset [["b", "a", "b"]] = ["a","b"]
        toset [[{"*": "a"}]] = {"*":["a"]}
        tomap [{"a": 1, "b": "x"}] = {"a":"1","b":"x"}
        tomap [["a"]] ! cannot convert tuple to map of any single type
        sensitive ["a"] = {"*":"a"}
        sensitive [null] = {"*":null}
        sensitive [{"?": "string"}] = {"*":{"?":"string"}}
        nonsensitive [{"*": "a"}] = "a"
        nonsensitive ["a"] = "a"
        issensitive [{"*": "a"}] = true
        issensitive ["a"] = false
        issensitive [{"?": "string"}] = {"?":"bool"}
        ephemeralasnull ["a"] = "a"
        ephemeralasnull [{"*": "a"}] = {"*":"a"}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
