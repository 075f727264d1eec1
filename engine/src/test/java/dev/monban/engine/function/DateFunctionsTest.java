package dev.monban.engine.function;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFunctionsTest {

  static Stream<String> rows() {
    return FunctionTable.rows(
        """
        formatdate ["EEEE, DD-MMM-YY hh:mm:ss ZZZ", "2018-01-02T23:12:01Z"] = "Tuesday, 02-Jan-18 23:12:01 UTC"
        formatdate ["H:mmaa 'it''s' ''YYYY'' MMMM M D h m s AA", "2018-01-02T00:04:05-08:30"] = "12:04am it's '2018' January 1 2 0 4 5 AM"
        formatdate ["Z ZZZ ZZZZ ZZZZZ", "2018-01-02T23:12:01+05:30"] = "+05:30 +0530 +0530 +05:30"
        formatdate ["", "2018-01-02T23:12:01Z"] = ""
        formatdate ["ZZ", "2018-01-02T23:12:01Z"] ! timezone must be Z, ZZZZ, or ZZZZZ
        formatdate ["x", "2018-01-02T23:12:01Z"] ! invalid date format verb "x"
        formatdate ["'x", "2018-01-02T23:12:01Z"] ! unterminated literal '
        formatdate ["YYYY", "2018-01-02"] ! missing required time introducer 'T'
        formatdate ["YYYY", "2018-02-30T23:12:01Z"] ! day out of range
        formatdate ["YYYY", "2018-01-02T24:12:01Z"] ! hour must be between 0 and 23 inclusive
        formatdate ["YYYY", null] ! argument must not be null
        formatdate ["YYYY", {"?": "string"}] = {"?":"string"}
        formatdate ["YYYY", {"*": "2018-01-02T23:12:01Z"}] = {"*":"2018"}
        timeadd ["2019-02-28T23:59:59Z", "1s"] = "2019-03-01T00:00:00Z"
        timeadd ["2017-11-22T00:00:00+02:00", "-1h30m0.5s"] = "2017-11-21T22:29:59+02:00"
        timeadd ["2017-11-22T00:00:00Z", "1d"] ! time: unknown unit "d" in duration "1d"
        timeadd ["2017-11-22T00:00:00Z", "1"] ! time: missing unit in duration "1"
        timeadd ["a", "1s"] ! cannot use "a" as year
        timeadd [{"?": "string"}, "1s"] = {"?":"string"}
        timeadd [{"*": "2017-11-22T00:00:00Z"}, "0"] = {"*":"2017-11-22T00:00:00Z"}
        timecmp ["2017-11-22T01:00:00Z", "2017-11-22T00:00:00-01:00"] = 0
        timecmp ["2017-11-22T00:00:00.5Z", "2017-11-22T00:00:00Z"] = 1
        timecmp ["2017-11-22T00:00:00Z", "2018-11-22T00:00:00Z"] = -1
        timecmp ["2017-11-22T00:00:00Z", "b"] ! Invalid value for "timestamp_b" parameter
        timecmp [{"?": "string"}, "2017-11-22T00:00:00Z"] = {"?":"number"}
        timecmp [{"*": "2017-11-22T00:00:00Z"}, "2017-11-22T00:00:00Z"] = {"*":0}
        """);
  }

  @ParameterizedTest
  @MethodSource("rows")
  void gives_what_terraform_gives(String row) {
    FunctionTable.check(row);
  }
}
