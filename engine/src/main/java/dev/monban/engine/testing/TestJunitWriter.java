package dev.monban.engine.testing;

import dev.monban.engine.source.SourceRange;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** What became of tests, as the XML that continuous integration reads: a suite a policy. */
public final class TestJunitWriter implements TestReportWriter {

  @Override
  public void write(TestReport report, Writer out) throws IOException {
    try {
      XMLStreamWriter xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement("testsuites");
      counts(xml, report.count(), report.failed());
      for (Map.Entry<String, List<CaseResult>> policy : report.results().entrySet()) {
        suite(xml, policy.getKey(), policy.getValue());
      }
      end(xml, "");
      xml.writeEndDocument();
      xml.writeCharacters("\n");
      xml.flush();
    } catch (XMLStreamException failure) {
      throw new IOException(failure);
    }
  }

  private static void counts(XMLStreamWriter xml, int tests, int failures)
      throws XMLStreamException {
    xml.writeAttribute("tests", String.valueOf(tests));
    xml.writeAttribute("failures", String.valueOf(failures));
  }

  private static void suite(XMLStreamWriter xml, String policy, List<CaseResult> results)
      throws XMLStreamException {
    start(xml, "  ", "testsuite");
    xml.writeAttribute("name", policy);
    counts(
        xml, results.size(), (int) results.stream().filter(result -> !result.isPassed()).count());
    for (CaseResult result : results) {
      start(xml, "    ", "testcase");
      xml.writeAttribute("classname", policy);
      xml.writeAttribute("name", XmlText.valid(result.name()));
      Optional<SourceRange> range = result.range();
      if (range.isPresent()) {
        xml.writeAttribute("file", range.get().file().path());
        xml.writeAttribute("line", String.valueOf(range.get().startPosition().line()));
      }
      for (String failure : result.failures()) {
        start(xml, "      ", "failure");
        xml.writeAttribute("message", XmlText.valid(failure.split("\n", 2)[0]));
        xml.writeCharacters(XmlText.valid(failure));
        xml.writeEndElement();
      }
      if (result.isPassed()) {
        xml.writeEndElement();
      } else {
        end(xml, "    ");
      }
    }
    end(xml, "  ");
  }

  private static void start(XMLStreamWriter xml, String indentation, String name)
      throws XMLStreamException {
    xml.writeCharacters("\n" + indentation);
    xml.writeStartElement(name);
  }

  private static void end(XMLStreamWriter xml, String indentation) throws XMLStreamException {
    xml.writeCharacters("\n" + indentation);
    xml.writeEndElement();
  }
}
