package dev.monban.engine.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.monban.engine.address.AttributePath;
import dev.monban.engine.address.ResourceAddress;
import dev.monban.engine.value.Marks;
import dev.monban.engine.value.ResourceReference;
import dev.monban.engine.value.Type;
import dev.monban.engine.value.Value;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The laws that hold for every function, each shown on one ordinary call. */
class EveryFunctionTest {
  /** These say something about marks, or take them away. */
  private static final Set<String> ABOUT_MARKS = Set.of("issensitive", "nonsensitive");

  static Stream<String> calls() {
    return FunctionTable.rows(
        """
        abs [-1]
        abspath ["/a"]
        alltrue [[true]]
        anytrue [[false]]
        base64decode ["YQ=="]
        base64encode ["a"]
        base64gzip ["a"]
        base64sha256 ["a"]
        base64sha512 ["a"]
        basename ["a/b"]
        bcrypt ["a", 4]
        ceil [1.5]
        chomp ["a\\n"]
        chunklist [["a", "b"], 1]
        cidrhost ["10.0.0.0/8", 1]
        cidrnetmask ["10.0.0.0/8"]
        cidrsubnet ["10.0.0.0/8", 8, 1]
        cidrsubnets ["10.0.0.0/8", 8]
        coalesce ["a", "b"]
        coalescelist [["a"], ["b"]]
        compact [["a", ""]]
        concat [["a"], ["b"]]
        contains [["a"], "a"]
        csvdecode ["a\\n1"]
        dirname ["a/b"]
        distinct [["a", "a"]]
        element [["a", "b"], 1]
        endswith ["ab", "b"]
        ephemeralasnull ["a"]
        file ["a"]
        filebase64 ["a"]
        filebase64sha256 ["a"]
        filebase64sha512 ["a"]
        fileexists ["a"]
        filemd5 ["a"]
        fileset ["a", "*"]
        filesha1 ["a"]
        filesha256 ["a"]
        filesha512 ["a"]
        flatten [[["a"], "b"]]
        floor [1.5]
        format ["%s-%d", "a", 1]
        formatdate ["YYYY", "2018-01-02T23:12:01Z"]
        formatlist ["%s", ["a"]]
        indent [2, "a\\nb"]
        index [["a"], "a"]
        issensitive ["a"]
        join [",", ["a", "b"]]
        jsondecode ["{\\"a\\":1}"]
        jsonencode [{"a": 1}]
        keys [{"a": 1}]
        length [["a"]]
        log [8, 2]
        lookup [{"a": 1}, "a", 2]
        lower ["A"]
        matchkeys [["a"], ["k"], ["k"]]
        max [1, 2]
        md5 ["a"]
        merge [{"a": 1}, {"b": 2}]
        min [1, 2]
        nonsensitive ["a"]
        one [["a"]]
        parseint ["7", 10]
        pathexpand ["a"]
        plantimestamp []
        pow [2, 3]
        range [1, 3]
        regex ["a", "abc"]
        regexall ["a", "aba"]
        replace ["a", "a", "b"]
        reverse [["a", "b"]]
        rsadecrypt [{"?": "string"}, ""]
        sensitive ["a"]
        setintersection [["a"], ["a"]]
        setproduct [["a"], ["b"]]
        setsubtract [["a", "b"], ["b"]]
        setunion [["a"], ["b"]]
        sha1 ["a"]
        sha256 ["a"]
        sha512 ["a"]
        signum [-3]
        slice [["a", "b"], 0, 1]
        sort [["b", "a"]]
        split [",", "a,b"]
        startswith ["ab", "a"]
        strcontains ["ab", "a"]
        strrev ["ab"]
        substr ["abc", 0, 2]
        sum [[1, 2]]
        textdecodebase64 ["YQ==", "UTF-8"]
        textencodebase64 ["a", "UTF-8"]
        timeadd ["2018-01-02T23:12:01Z", "1h"]
        timecmp ["2018-01-02T23:12:01Z", "2018-01-02T23:12:01Z"]
        timestamp []
        title ["a"]
        tobool ["true"]
        tolist [["a"]]
        tomap [{"a": 1}]
        tonumber ["1"]
        toset [["a"]]
        tostring [1]
        transpose [{"a": ["b"]}]
        trim ["a", "b"]
        trimprefix ["ab", "a"]
        trimspace [" a"]
        trimsuffix ["ab", "b"]
        upper ["a"]
        urlencode ["&"]
        uuid []
        uuidv5 ["dns", "a"]
        values [{"a": 1}]
        yamldecode ["a: 1"]
        yamlencode [{"a": 1}]
        zipmap [["a"], [1]]
        """);
  }

  @Test
  void there_is_a_call_of_every_function() {
    assertThat(calls().map(EveryFunctionTest::name))
        .containsExactlyElementsOf(Functions.all().keySet());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void refuses_a_wrong_number_of_arguments(String call) {
    Function function = function(call);
    List<Value> many = new ArrayList<>(arguments(call));
    many.add(Value.TRUE);

    if (!function.parameters().isEmpty()) {
      assertThatThrownBy(() -> function.call(List.of(), FunctionContext.WITHOUT_FILES))
          .isInstanceOfSatisfying(
              FunctionException.class,
              failure -> assertThat(failure.summary()).isEqualTo("Not enough function arguments"));
    }
    if (function.variadic().isEmpty()) {
      assertThatThrownBy(() -> function.call(many, FunctionContext.WITHOUT_FILES))
          .isInstanceOfSatisfying(
              FunctionException.class,
              failure -> assertThat(failure.summary()).isEqualTo("Too many function arguments"));
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void refuses_null_where_its_parameter_does(String call) {
    for (int i = 0; i < arguments(call).size(); i++) {
      Parameter parameter = function(call).parameter(i).orElseThrow();
      List<Value> arguments = with(call, i, Value.nullOf(Type.STRING));
      if (!parameter.allowNull() && parameter.type().isPrimitive()) {
        assertThatThrownBy(() -> function(call).call(arguments, FunctionContext.WITHOUT_FILES))
            .hasMessage(
                "Invalid value for \""
                    + parameter.name()
                    + "\" parameter: argument must not be null.");
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void never_knows_more_when_an_argument_is_unknown(String call) {
    Value known = result(call, arguments(call));
    for (int i = 0; i < arguments(call).size(); i++) {
      Value original = arguments(call).get(i);
      for (Type type : List.of(original.type(), Type.DYNAMIC)) {
        Value unknown = result(call, with(call, i, Value.unknown(type, FunctionTable.SOMEWHERE)));

        if (unknown.isWhollyKnown()) {
          assertThat(unknown).as("argument %d", i).isEqualTo(known);
        } else if (known.isWhollyKnown()) {
          assertThat(unknown.origins()).as("argument %d", i).contains(FunctionTable.SOMEWHERE);
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("calls")
  void keeps_the_marks_of_its_arguments(String call) {
    if (ABOUT_MARKS.contains(name(call))) {
      return;
    }
    for (int i = 0; i < arguments(call).size(); i++) {
      Value original = arguments(call).get(i);
      if (original.isKnown()) {
        Value marked = result(call, with(call, i, original.mark(Marks.SENSITIVE)));

        boolean skipped = name(call).equals("lookup") && i == 2;
        assertThat(marked.allMarks().sensitive()).as("argument %d", i).isEqualTo(!skipped);
        assertThat(marked.type()).isEqualTo(result(call, arguments(call)).type());
      }
    }
  }

  @Test
  void what_a_text_was_made_from_goes_through_functions() {
    ResourceReference arn =
        new ResourceReference(
            ResourceAddress.parse("aws_lb.this").orElseThrow(), AttributePath.of("arn"));
    Value text = Value.string("a").mark(Marks.of(arn));

    Value joined = result("join [\",\"]", List.of(Value.string(","), Value.tuple(List.of(text))));

    assertThat(joined.marks().references()).isEqualTo(new TreeSet<>(Set.of(arn)));
  }

  private static String name(String call) {
    return call.substring(0, call.indexOf(' '));
  }

  private static Function function(String call) {
    return Functions.find(name(call)).orElseThrow();
  }

  private static List<Value> arguments(String call) {
    return FunctionTable.arguments(call.substring(call.indexOf(' ') + 1));
  }

  private static List<Value> with(String call, int index, Value other) {
    List<Value> arguments = new ArrayList<>(arguments(call));
    arguments.set(index, other);
    return arguments;
  }

  private static Value result(String call, List<Value> arguments) {
    return function(call).call(arguments, FunctionContext.WITHOUT_FILES);
  }
}
