package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NumberFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        abs [-1.5] = 1.5
        abs [0] = 0
        abs [null] ! argument must not be null
        abs [{"?": "number"}] = {"?":"number"}
        abs [{"*": -2}] = {"*":2}
        ceil [1.1] = 2
        ceil [-1.9] = -1
        ceil [{"?": "number"}] = {"?":"number"}
        ceil [{"*": 1.5}] = {"*":2}
        floor [-0.5] = -1
        floor [100000000000000000000.5] = 100000000000000000000
        floor [{"*": 1.5}] = {"*":1}
        log [16, 2] = 4
        log ["8", 2] = 3
        log [{"?": "number"}, 2] = {"?":"number"}
        log [{"*": 1}, 2] = {"*":0}
        pow [3, 40] = 12157665459056929000
        pow [2, -3] = 0.125
        pow [4, 0.5] = 2
        pow [-8, 0.5] ! NaN
        pow [{"*": 2}, 2] = {"*":4}
        max [1, "3", 2] = 3
        max [] ! must pass at least one number
        max [1, {"?": "number"}] = {"?":"number"}
        max [1, {"*": 2}] = {"*":2}
        min [1, -3, 2] = -3
        min [null] ! argument must not be null
        signum [-5] = -1
        signum [0] = 0
        signum [0.5] ! value must be a whole number
        signum [{"*": 3}] = {"*":1}
        parseint ["ff", 16] = 255
        parseint ["-Z", 62] = -61
        parseint ["12", 2] ! cannot parse "12" as a base 2 integer
        parseint ["1", 63] ! base must be a whole number between 2 and 62 inclusive
        parseint [5, 10] ! first argument must be a string, not number
        parseint [{"?": "string"}, 10] = {"?":"number"}
        parseint [{"*": "7"}, 10] = {"*":7}
        parseint [{"*": "x"}, 10] ! cannot parse (sensitive value) as a base 10 integer
        sum [[1, "2", 0.1]] = 3.1
        sum [[]] ! cannot sum an empty list
        sum [["a"]] ! argument must be list, set, or tuple of number values
        sum [{"a": 1}] ! argument must be list, set, or tuple. Received object
        sum [[1, {"?": "number"}]] = {"?":"number"}
        sum [{"*": [1, 2]}] = {"*":3}
        range [3] = [0,1,2]
        range [5, 1, -2] = [5,3]
        range [0] = []
        range [1, 5, -1] ! end must be less than start when step is negative
        range [0, 1e12] ! more than 1024 values were generated
        range [] ! must have one, two, or three arguments
        range [{"?": "number"}] = {"?":"list of number"}
        range [{"*": 1}] = {"*":[0]}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
