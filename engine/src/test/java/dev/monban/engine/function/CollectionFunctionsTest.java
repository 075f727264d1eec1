package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CollectionFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        length [["a", "b"]] = 2
        length ["e\\u0301👍"] = 2
        length [{"a": 1}] = 1
        length [5] ! argument must be a string, a collection type, or a structural type
        length [null] ! argument must not be null
        length [{"?": "list of string"}] = {"?":"number"}
        length [{"*": ["a"]}] = {"*":1}
        length [[{"*": "a"}]] = 1
        element [["a", "b", "c"], 4] = "b"
        element [{"list": ["a", "b", "c"]}, -1] = "c"
        element [[], 0] ! cannot use element function with an empty list
        element ["a", 0] ! cannot read elements from string
        element [["a"], {"?": "number"}] = {"?":"dynamic"}
        element [[{"*": "a"}, "b"], 1] = "b"
        index [["a", "b"], "b"] = 1
        index [["a"], "x"] ! item not found
        index [[], "x"] ! cannot search an empty list
        index [[{"?": "string"}, "a"], "a"] = {"?":"number"}
        index [{"*": ["a"]}, "a"] = {"*":0}
        contains [["a", "b"], "b"] = true
        contains [["a", {"?": "string"}], "a"] = true
        contains [["b", {"?": "string"}], "a"] = {"?":"bool"}
        contains ["a", "a"] ! argument must be list, tuple, or set
        contains [{"*": ["a"]}, "b"] = {"*":false}
        one [["a"]] = "a"
        one [[]] = null
        one [["a", "b"]] ! must be a list, set, or tuple value with either zero or one elements
        one [{"?": "list of string"}] = {"?":"string"}
        one [{"*": ["a"]}] = {"*":"a"}
        alltrue [[true, "true"]] = true
        alltrue [[]] = true
        alltrue [[true, null]] = false
        alltrue [[{"?": "bool"}, false]] = {"?":"bool"}
        alltrue [{"*": [true]}] = {"*":true}
        anytrue [[false, true]] = true
        anytrue [[]] = false
        anytrue [[{"?": "bool"}, true]] = true
        anytrue [[{"?": "bool"}, false]] = {"?":"bool"}
        anytrue [{"*": [true]}] = {"*":true}
        coalesce [null, "", "a", "b"] = "a"
        coalesce [0, 1] = 0
        coalesce [null, ""] ! no non-null, non-empty-string arguments
        coalesce [] ! all arguments must have the same type
        coalesce [null, {"?": "string"}, "b"] = {"?":"string"}
        coalesce ["a", {"?": "string"}] = "a"
        coalesce [{"*": ""}, "a"] = {"*":"a"}
        coalescelist [[], ["a"]] = ["a"]
        coalescelist [[], []] ! no non-null arguments
        coalescelist ["a"] ! coalescelist arguments must be lists or tuples
        coalescelist [{"?": "list of string"}, ["a"]] = {"?":"dynamic"}
        coalescelist [{"*": ["a"]}] = {"*":["a"]}
        chunklist [["a", "b", "c"], 2] = [["a","b"],["c"]]
        chunklist [["a"], 0] = [["a"]]
        chunklist [[], 2] = []
        chunklist [["a"], -1] ! the size argument must be positive
        chunklist [{"*": ["a"]}, 1] = {"*":[["a"]]}
        concat [["a"], [1], []] = ["a",1]
        concat [["a"], "b"] ! all arguments must be lists or tuples; got string
        concat [] ! at least one argument is required
        concat [["a"], {"?": "list of string"}] = {"?":"dynamic"}
        concat [{"*": ["a"]}, ["b"]] = {"*":["a","b"]}
        distinct [["b", "a", "b"]] = ["b","a"]
        distinct [[]] = []
        distinct [["a", {"?": "string"}]] = {"?":"list of string"}
        distinct [{"*": ["a", "a"]}] = {"*":["a"]}
        flatten [[["a", ["b"]], [], "c"]] = ["a","b","c"]
        flatten ["a"] ! can only flatten lists, sets and tuples
        flatten [[["a"], {"?": "list of string"}]] = {"?":"dynamic"}
        flatten [[["a"], {"*": ["b"]}]] = {"*":["a","b"]}
        matchkeys [["i-1", "i-2"], ["a", "b"], ["b"]] = ["i-2"]
        matchkeys [["i-1"], ["a"], []] = []
        matchkeys [["i-1"], ["a", "b"], ["b"]] ! length of keys and values should be equal
        matchkeys [["i-1"], [{"?": "string"}], ["b"]] = {"?":"list of string"}
        matchkeys [{"*": ["i-1"]}, ["a"], ["a"]] = {"*":["i-1"]}
        reverse [["a", 1]] = [1,"a"]
        reverse [{"set": ["b", "a"]}] = ["b","a"]
        reverse ["a"] ! can only reverse list or tuple values, not string
        reverse [{"?": "list of string"}] = {"?":"list of string"}
        reverse [{"*": ["a", "b"]}] = {"*":["b","a"]}
        setproduct [["a", "b"], [1, 2]] = [["a",1],["a",2],["b",1],["b",2]]
        setproduct [["a"], []] = []
        setproduct [["a"]] ! at least two arguments are required
        setproduct [["a"], "b"] ! a set or a list is required
        setproduct [["a"], {"?": "list of string"}] = {"?":"list of tuple"}
        setproduct [{"*": ["a"]}, ["b"]] = {"*":[["a","b"]]}
        slice [["a", "b", "c"], 1, 3] = ["b","c"]
        slice [["a"], 1, 1] = []
        slice [["a"], 1, 0] ! start index must not be greater than end index
        slice [["a"], 0, 2] ! end index must not be greater than the length of the list
        slice [{"set": ["a"]}, 0, 1] ! cannot slice a set
        slice [["a"], {"?": "number"}, 1] = {"?":"dynamic"}
        slice [{"*": ["a", "b"]}, 0, 1] = {"*":["a"]}
        slice [{"?": "list of string"}, 1, 3] = [{"?":"string"},{"?":"string"}]
        slice [{"?": "list of string"}, 2, 2] = []
        slice [{"?": "list of string"}, 0, {"?": "number"}] = {"?":"list of string"}
        slice [{"after apply": "list of string"}, 1, 3] = {"?":"list of string"}
        setunion [["b", "a"], ["c", "a"]] = ["a","b","c"]
        setunion [["a"], {"?": "set of string"}] = {"?":"set of string"}
        setunion [{"*": ["a"]}] = {"*":["a"]}
        setintersection [["a", "b"], ["b", "c"]] = ["b"]
        setintersection [["a"], null] ! argument must not be null
        setintersection [["a", {"?": "string"}], ["a"]] = {"?":"set of string"}
        setintersection [{"*": ["a"]}, ["a"]] = {"*":["a"]}
        setsubtract [["a", "b"], ["b"]] = ["a"]
        setsubtract [[], ["b"]] = []
        setsubtract [["a"], {"?": "set of string"}] = {"?":"set of string"}
        setsubtract [{"*": ["a"]}, []] = {"*":["a"]}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
