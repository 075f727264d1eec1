package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FormatFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        format ["Hello, %s! %d %5.1f %q %v", "A", 3, 2.25, "x\\"<", [1, null]] = "Hello, A! 3   2.2 \\"x\\\\\\"\\\\u003c\\" [1,null]"
        format ["%08.3f|%+d|%-4s|%4s|%x|%X|%o|%b|%#x|% d", 3.14159, 5, "a", "é", 255, 255, 8, 5, 255, 7] = "0003.142|+5|a   |   é|ff|FF|10|101|0xff| 7"
        format ["%e %g %G %v", 123456, 1e30, 0.00001, 1000000] = "1.234560e+05 1e+30 1E-05 1e+06"
        format ["%[2]s %[1]s %t%%", "a", "true"] = "true a true%"
        format ["%[2]s %[1]s %%", "a", "b"] = "b a %"
        format ["%d", 1.5] ! unsupported value for "%d" at 0: an integer is required
        format ["é%", 1] ! invalid format string starting at offset 3
        format ["%*d", 1] ! unrecognized format character '*' at offset 1
        format ["%z", 1] ! unsupported format verb 'z' in "%z" at offset 0
        format ["%s"] ! not enough arguments for "%s" at 0: need index 1 but have 0 total
        format ["%s", "a", "b"] ! too many arguments; only 1 used by format string
        format ["a", "b"] ! too many arguments; no verbs in format string
        format [null, "a"] ! argument must not be null
        format ["%s", {"?": "string"}] = {"?":"string"}
        format ["%s", {"*": "a"}] = {"*":"a"}
        formatlist ["%s-%s", ["a", "b"], "x"] = ["a-x","b-x"]
        formatlist ["%s", []] = []
        formatlist ["%s-%s", ["a"], ["b", "c"]] ! argument 2 has length 2, which is inconsistent with argument 1 of length 1
        formatlist ["%d", ["a"]] ! error on format iteration 0: unsupported value for "%d" at 0: a number is required
        formatlist ["%s", {"?": "list of string"}] = {"?":"list of string"}
        formatlist ["%s", {"*": ["a"]}] = {"*":["a"]}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
