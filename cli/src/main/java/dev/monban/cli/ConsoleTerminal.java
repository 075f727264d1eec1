package dev.monban.cli;

import dev.monban.engine.analysis.ExpressionConsole;
import java.io.IOException;
import org.jline.reader.EOFError;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.DefaultParser;
import org.jline.reader.impl.completer.StringsCompleter;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;

/** The console on a terminal: history, completion of names, expressions over several lines. */
final class ConsoleTerminal {
  private ConsoleTerminal() {}

  /** Reads expressions until the user ends the input or writes {@code exit}. */
  static void converse(ExpressionConsole console, ConsoleDialogue dialogue) throws IOException {
    try (Terminal terminal = TerminalBuilder.builder().name("monban").build()) {
      LineReader reader =
          LineReaderBuilder.builder()
              .terminal(terminal)
              .appName("monban")
              .parser(new ExpressionParser())
              .completer(new StringsCompleter(console.names()))
              .variable(LineReader.SECONDARY_PROMPT_PATTERN, ": ")
              .build();
      String line = read(reader);
      while (!line.strip().equals("exit")) {
        dialogue.evaluate(line);
        line = read(reader);
      }
    }
  }

  /** One expression; {@code exit} at the end of the input, nothing after an interruption. */
  private static String read(LineReader reader) {
    try {
      return reader.readLine("> ");
    } catch (UserInterruptException interrupted) {
      return "";
    } catch (EndOfFileException end) {
      return "exit";
    }
  }

  /** Asks for more lines while an expression is not whole; takes words as they are. */
  private static final class ExpressionParser implements Parser {
    private final DefaultParser words =
        new DefaultParser().eofOnUnclosedQuote(false).escapeChars(null);

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
      boolean ended = line.endsWith("\n");
      if (context == ParseContext.ACCEPT_LINE && !ended && !ExpressionConsole.isComplete(line)) {
        throw new EOFError(-1, cursor, "The expression goes on");
      }
      return words.parse(line, cursor, context);
    }
  }
}
