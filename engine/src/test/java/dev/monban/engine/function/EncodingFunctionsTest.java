package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EncodingFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        base64encode ["Hello é"] = "SGVsbG8gw6k="
        base64encode [""] = ""
        base64encode [null] ! argument must not be null
        base64encode [{"?": "string"}] = {"?":"string"}
        base64encode [{"*": "a"}] = {"*":"YQ=="}
        base64decode ["SGVs\\nbG8="] = "Hello"
        base64decode ["YQ"] ! failed to decode base64 data "YQ"
        base64decode ["/w=="] ! the result of decoding the provided string is not valid UTF-8
        base64decode [{"*": "Y"}] ! failed to decode base64 data (sensitive value)
        base64decode [{"?": "string"}] = {"?":"string"}
        base64decode [{"*": "YQ=="}] = {"*":"a"}
        textencodebase64 ["aé", "UTF-16LE"] = "YQDpAA=="
        textencodebase64 ["é", "US-ASCII"] ! characters that cannot be represented in US-ASCII
        textencodebase64 ["a", "NOPE"] ! "NOPE" is not a supported IANA encoding name or alias
        textencodebase64 [{"*": "a"}, "UTF-8"] = {"*":"YQ=="}
        textdecodebase64 ["YQDpAA==", "UTF-16LE"] = "aé"
        textdecodebase64 ["YQ", "UTF-8"] ! invalid base64 symbol at offset 0
        textdecodebase64 ["/w==", "UTF-8"] ! symbols that are not defined for UTF-8
        textdecodebase64 [{"?": "string"}, "UTF-8"] = {"?":"string"}
        urlencode ["a b/é?~*"] = "a+b%2F%C3%A9%3F~%2A"
        urlencode [""] = ""
        urlencode [{"?": "string"}] = {"?":"string"}
        urlencode [{"*": "&"}] = {"*":"%26"}
        jsonencode [{"b": ["<&>", 1.50, true, null], "a": {}}] = "{\\"a\\":{},\\"b\\":[\\"\\\\u003c\\\\u0026\\\\u003e\\",1.5,true,null]}"
        jsonencode [null] = "null"
        jsonencode ["\\u2028\\b\\u0001é"] = "\\"\\\\u2028\\\\b\\\\u0001é\\""
        jsonencode [[{"?": "string"}]] = {"?":"string"}
        jsonencode [{"a": {"*": "x"}}] = {"*":"{\\"a\\":\\"x\\"}"}
        jsondecode ["{\\"a\\": [1.0, \\"\\\\u00e9\\", null], \\"b\\": false}"] = {"a":[1,"é",null],"b":false}
        jsondecode [" 5 "] = 5
        jsondecode ["{"] ! EOF
        jsondecode ["[1,]"] ! invalid character ']' looking for beginning of value
        jsondecode ["[1] x"] ! extraneous data after JSON object
        jsondecode ["nul"] ! unexpected EOF
        jsondecode ["01"] ! extraneous data after JSON object
        jsondecode [null] ! argument must not be null
        jsondecode [{"?": "string"}] = {"?":"dynamic"}
        jsondecode [{"*": "1"}] = {"*":1}
        yamlencode [{"a": [{"b": 1, "c": "x"}, []], "d": {"e": null}}] = "\\"a\\":\\n- \\"b\\": 1\\n  \\"c\\": \\"x\\"\\n- []\\n\\"d\\":\\n  \\"e\\": null\\n"
        yamlencode [["a\\nb\\n", [["x"]]]] = "- |\\n  a\\n  b\\n- - - \\"x\\"\\n"
        yamlencode ["  a\\nb\\n\\n"] = "|2+\\n    a\\n  b\\n\\n"
        yamlencode ["a \\nb"] = "\\"a \\\\nb\\"\\n"
        yamlencode [1] = "1\\n...\\n"
        yamlencode [{"?": "string"}] = {"?":"string"}
        yamlencode [{"*": "a"}] = {"*":"\\"a\\"\\n"}
        yamldecode ["a: &x [1, 0x1F, 1e3, yes, ~, '1']\\nb: *x\\n"] = {"a":[1,31,1000,true,null,"1"],"b":[1,31,1000,true,null,"1"]}
        yamldecode ["<<: {a: 1, b: 2}\\nb: 3\\n"] = {"a":1,"b":3}
        yamldecode ["2012-10-17"] = "2012-10-17T00:00:00Z"
        yamldecode [""] ! on line 1, column 1: missing start of document
        yamldecode ["---"] = null
        yamldecode ["a: *nope"] ! reference to undefined anchor "nope"
        yamldecode ["null: x"] ! mapping key cannot be null
        yamldecode ["!Sub [a]"] ! can't interpret sequence as !Sub
        yamldecode ["---\\na\\n---\\nb\\n"] ! on line 1, column 1: unexpected extra content after value
        yamldecode [".nan"] ! floating point NaN is not supported
        yamldecode [{"?": "string"}] = {"?":"dynamic"}
        yamldecode [{"*": "a"}] = {"*":"a"}
        csvdecode ["a,b\\n1,\\"x\\"\\"\\ny\\"\\n\\n2,\\n"] = [{"a":"1","b":"x\\"\\ny"},{"a":"2","b":""}]
        csvdecode ["a,b"] = []
        csvdecode [""] ! missing header line
        csvdecode ["a,a\\n"] ! duplicate column name "a"
        csvdecode ["a,b\\n1"] ! CSV parse error on line 2: wrong number of fields
        csvdecode ["a\\nx\\"y"] ! CSV parse error on line 2: bare " in non-quoted-field
        csvdecode [{"?": "string"}] = {"?":"dynamic"}
        csvdecode [{"*": "a\\n1"}] = {"*":[{"a":"1"}]}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
