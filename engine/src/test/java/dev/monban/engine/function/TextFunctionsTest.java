package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TextFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        upper ["straße é"] = "STRAßE É"
        upper [""] = ""
        upper [5] = "5"
        upper [null] ! argument must not be null
        upper [{"?": "string"}] = {"?":"string"}
        upper [{"*": "a"}] = {"*":"A"}
        upper [[]] ! Invalid value for "str" parameter: string required
        lower ["ÄB1"] = "äb1"
        lower [null] ! argument must not be null
        lower [{"?": "dynamic"}] = {"?":"string"}
        lower [{"*": "A"}] = {"*":"a"}
        title ["hello wOrld-foo_bar 1a"] = "Hello WOrld-Foo_bar 1a"
        title [""] = ""
        title [{"?": "string"}] = {"?":"string"}
        title [{"*": "a"}] = {"*":"A"}
        strrev ["e\\u0301x👨‍👩‍👧"] = "👨‍👩‍👧xé"
        strrev [""] = ""
        strrev [null] ! argument must not be null
        strrev [{"?": "string"}] = {"?":"string"}
        strrev [{"*": "ab"}] = {"*":"ba"}
        trimspace ["\\t a\\u00a0\\n"] = "a"
        trimspace [{"*": " a"}] = {"*":"a"}
        chomp ["a\\r\\n\\n\\r"] = "a"
        chomp [""] = ""
        chomp [{"*": "a\\n"}] = {"*":"a"}
        trim ["?!a?b!", "!?"] = "a?b"
        trim ["a", ""] = "a"
        trim ["a", {"?": "string"}] = {"?":"string"}
        trim [{"*": "a"}, "a"] = {"*":""}
        trimprefix ["helloworld", "hello"] = "world"
        trimprefix ["a", "ab"] = "a"
        trimsuffix ["helloworld", "world"] = "hello"
        trimsuffix ["a", null] ! Invalid value for "suffix" parameter: argument must not be null
        startswith ["abc", "ab"] = true
        startswith ["abc", "b"] = false
        startswith [{"?": "string"}, ""] = true
        startswith [{"?": "string"}, "a"] = {"?":"bool"}
        endswith ["abc", "bc"] = true
        endswith [{"*": "abc"}, "x"] = {"*":false}
        strcontains ["abc", "b"] = true
        strcontains ["abc", {"?": "string"}] = {"?":"bool"}
        substr ["hello world", 1, 4] = "ello"
        substr ["hello", -3, 2] = "ll"
        substr ["hello", 1, -1] = "ello"
        substr ["hello", 0, 0] = ""
        substr ["hello", -9, 0] = "hello"
        substr ["a", 1.5, 1] ! value must be a whole number
        substr [{"*": "abc"}, 0, 1] = {"*":"a"}
        indent [2, "a\\nb\\nc"] = "a\\n  b\\n  c"
        indent [-1, "a"] ! negative Repeat count
        indent [{"?": "number"}, "a"] = {"?":"string"}
        replace ["1 + 2 + 3", "+", "-"] = "1 - 2 - 3"
        replace ["abc", "", "-"] = "-a-b-c-"
        replace ["hello world", "/w.*d/", "x"] = "hello x"
        replace ["baaac", "/a*/", "x"] = "xbxcx"
        replace ["john smith", "/(?P<first>\\\\w+) (\\\\w+)/", "$2 ${first} $$ $9"] = "smith john $ "
        replace ["ab", "/(?P<n>a)(?P<n>b)/", "$n"] = "b"
        replace ["a", "/(/", "x"] ! error parsing regexp: missing closing )
        replace [{"*": "a"}, "a", "b"] = {"*":"b"}
        split [",", "a,b,"] = ["a","b",""]
        split ["", "aé"] = ["a","é"]
        split [",", ""] = [""]
        split [",", {"?": "string"}] = {"?":"list of string"}
        split [",", {"*": "a"}] = {"*":["a"]}
        join ["-", ["a", "b"], [1]] = "a-b-1"
        join ["-", []] = ""
        join ["-"] ! at least one list is required
        join ["-", ["a", null]] ! element 1 is null; cannot concatenate null values
        join ["-", ["a", {"?": "string"}]] = {"?":"string"}
        join ["-", ["a", {"*": "b"}]] = {"*":"a-b"}
        sort [["b", "A", "a", "é", "10", "9"]] = ["10","9","A","a","b","é"]
        sort [[]] = []
        sort [["a", null]] ! given list element 1 is null
        sort [{"?": "list of string"}] = {"?":"list of string"}
        sort [{"*": ["b", "a"]}] = {"*":["a","b"]}
        compact [["a", "", null, "b"]] = ["a","b"]
        compact [["", {"?": "string"}]] = {"?":"list of string"}
        compact [{"*": ["a", ""]}] = {"*":["a"]}
        regex ["[a-z]+", "53453453.345345aaabbbccc23454"] = "aaabbbccc"
        regex ["(\\\\d+)-(x)?", "12-"] = ["12",null]
        regex ["(?P<y>\\\\d{4})-(?P<m>\\\\d\\\\d)", "2024-05"] = {"m":"05","y":"2024"}
        regex ["(?P<n>a)(?<n>b)(?P<m>c)", "abc"] = {"m":"c","n":"b"}
        regex ["(?P<n>a)(?P<n1>b)(?P<n>c)", "abc"] = {"n":"c","n1":"b"}
        regex ["[]([:alpha:](?P<n>]\\\\Q(?P<n>\\\\E\\\\(?(?P<n>b)", "?(?P<n>b"] = {"n":"b"}
        regex ["a", "b"] ! pattern did not match any part of the given string
        regex ["(a", "a"] ! invalid regexp pattern: missing closing )
        regex ["(a)(?P<n>b)", "ab"] ! cannot mix both named and unnamed capture groups
        regex [{"?": "string"}, "a"] = {"?":"dynamic"}
        regex ["a", {"*": "a"}] = {"*":"a"}
        regexall ["a*", "baac"] = ["","aa",""]
        regexall ["x", "b"] = []
        regexall ["(?P<n>a)(?P<n>b)|(?P<n>c)", "abc"] = [{"n":null},{"n":"c"}]
        regexall ["a", {"?": "string"}] = {"?":"list of string"}
        regexall ["a", {"*": "a"}] = {"*":["a"]}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
