package org.planlint.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullSource;
import org.planlint.check.Report;
import org.planlint.check.Severity;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

class JunitReportWriterTest {

    @ParameterizedTest
    @NullSource
    @EnumSource
    void isValid(Severity failLevel) throws Exception {
        for (Report report :
                List.of(
                        SamplePlan.report(Locale.CHINESE),
                        SamplePlan.idle(Locale.ENGLISH),
                        SamplePlan.hostile())) {
            Element suite = suite(report, failLevel);
            assertThat(count(suite, "testcase"))
                    .isEqualTo(Integer.parseInt(suite.getAttribute("tests")));
            assertThat(count(suite, "failure"))
                    .isEqualTo(Integer.parseInt(suite.getAttribute("failures")));
            assertThat(count(suite, "skipped"))
                    .isEqualTo(Integer.parseInt(suite.getAttribute("skipped")));
        }
    }

    @Test
    void everyRuleIsACaseOfItsCategory() throws Exception {
        NodeList cases =
                suite(SamplePlan.report(Locale.CHINESE), null).getElementsByTagName("testcase");
        assertThat(elements(cases))
                .extracting(
                        rule -> rule.getAttribute("classname") + " " + rule.getAttribute("name"))
                .containsExactly(
                        "drafts.云岭县 纲要.GLO abbreviation.unexplained",
                        "drafts.云岭县 纲要.STR contents.title-differs",
                        "drafts.云岭县 纲要.STR reference.dangling",
                        "drafts.云岭县 纲要.SUM sum.total",
                        "drafts.云岭县 纲要.DIR target.below-baseline",
                        "drafts.云岭县 纲要.UNIT unit.missing");
    }

    @Test
    void findingsFailFromTheLevelUp() throws Exception {
        Report report = SamplePlan.report(Locale.CHINESE);
        assertThat(suite(report, null).getAttribute("failures")).isEqualTo("0");
        assertThat(suite(report, Severity.ERROR).getAttribute("failures")).isEqualTo("2");
        assertThat(suite(report, Severity.WARNING).getAttribute("failures")).isEqualTo("3");
        assertThat(suite(report, Severity.INFO).getAttribute("failures")).isEqualTo("4");
    }

    @Test
    void aFailureHoldsTheProofAndWhatIsBelowTheLevelIsTold() throws Exception {
        Element suite = suite(SamplePlan.report(Locale.CHINESE), Severity.ERROR);
        Element failure = (Element) suite.getElementsByTagName("failure").item(1);
        assertThat(failure.getAttribute("type")).isEqualTo("error");
        assertThat(failure.getTextContent())
                .contains(
                        "120.5 + 98.2 + 101.4 + 110.0 = 430.1 ≠ 431.1",
                        "drafts/云岭县 纲要.md:16:8",
                        "「110.0」");
        Element below = (Element) suite.getElementsByTagName("testcase").item(4);
        assertThat(count(below, "failure")).isZero();
        assertThat(below.getTextContent()).contains("成立 1 项", "61.5 < 62.1");
    }

    @Test
    void nothingDecidedIsNoPass() throws Exception {
        Element suite = suite(SamplePlan.report(Locale.CHINESE), Severity.ERROR);
        assertThat(elements(suite.getElementsByTagName("skipped")))
                .extracting(skipped -> skipped.getAttribute("message"))
                .containsExactly("文中没有本规则要核对的内容", "存疑 1 项，未能判定");
    }

    private static Element suite(Report report, Severity failLevel)
            throws IOException, SAXException, ParserConfigurationException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new JunitReportWriter().write(report, failLevel, out);
        Schema schema =
                SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                        .newSchema(JunitReportWriterTest.class.getResource("jenkins-junit.xsd"));
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setSchema(schema);
        var builder = factory.newDocumentBuilder();
        builder.setErrorHandler(new Strict());
        return builder.parse(new ByteArrayInputStream(out.toByteArray())).getDocumentElement();
    }

    private static int count(Element element, String name) {
        return element.getElementsByTagName(name).getLength();
    }

    private static List<Element> elements(NodeList nodes) {
        return IntStream.range(0, nodes.getLength())
                .mapToObj(i -> (Element) nodes.item(i))
                .toList();
    }

    /** Without it the parser prints what is invalid and goes on. */
    private static final class Strict implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void error(SAXParseException e) throws SAXException {
            throw e;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }
}
