// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Reads and writes XML of descriptions; what it does not know stays in the document. Pure. */
final class Xml {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private Xml() {
    }

    /** Reads a document or fails with INVALID and the place. */
    static Document parse(String text) throws FailureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Strict());
            return builder.parse(new InputSource(new StringReader(text)));
        } catch (SAXParseException wrong) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.notWellFormed,
                    new Object[] { wrong.getLineNumber(), wrong.getColumnNumber(), wrong.getMessage() })), wrong);
        } catch (SAXException | IOException wrong) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.notWellFormed,
                    new Object[] { 1, 1, wrong.getMessage() })), wrong);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the platform's parser has both features", broken);
        }
    }

    static String write(Node node) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter out = new StringWriter();
            transformer.transform(new DOMSource(node), new StreamResult(out));
            return out.toString();
        } catch (TransformerException broken) {
            throw new IllegalStateException("a document in memory can be written", broken);
        }
    }

    /** Child elements in order. */
    static List<Element> children(Element parent) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                found.add(element);
            }
        }
        return found;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream().filter(one -> one.getTagName().equals(name)).toList();
    }

    /** The first element on a path of names with slashes. */
    static Optional<Element> find(Element parent, String path) {
        Optional<Element> at = Optional.of(parent);
        for (String name : path.split("/")) {
            at = at.flatMap(one -> children(one, name).stream().findFirst());
        }
        return at;
    }

    /** Text of the element on a path, stripped; empty without one. */
    static String text(Element parent, String path) {
        return find(parent, path).map(one -> one.getTextContent().strip()).orElse("");
    }

    /** Attribute of the element on a path; empty without one. */
    static String attribute(Element parent, String path, String name) {
        return find(parent, path).map(one -> one.getAttribute(name)).orElse("");
    }

    /** The element of a name below a parent, made at its end when it is not there. */
    static Element ensure(Element parent, String name) {
        return find(parent, name).orElseGet(() -> add(parent, name));
    }

    static Element add(Element parent, String name) {
        Element made = parent.getOwnerDocument().createElement(name);
        append(parent, made);
        return made;
    }

    /** Puts an element at the end, on a line of its own. */
    static void append(Element parent, Element element) {
        String indent = "\n" + "  ".repeat(depth(parent));
        Node last = parent.getLastChild();
        boolean blank = last != null && last.getNodeType() == Node.TEXT_NODE && last.getTextContent().isBlank();
        if (blank) {
            parent.removeChild(last);
        }
        Document document = parent.getOwnerDocument();
        parent.appendChild(document.createTextNode(indent + "  "));
        parent.appendChild(element);
        parent.appendChild(document.createTextNode(indent));
    }

    private static int depth(Element element) {
        int depth = 0;
        for (Node node = element.getParentNode(); node instanceof Element; node = node.getParentNode()) {
            depth++;
        }
        return depth;
    }

    static void remove(Element element) {
        Node before = element.getPreviousSibling();
        Node parent = element.getParentNode();
        if (before != null && before.getNodeType() == Node.TEXT_NODE && before.getTextContent().isBlank()) {
            parent.removeChild(before);
        }
        parent.removeChild(element);
    }

    static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&apos;");
    }

    /** Fails where the platform's handler would print. */
    @NonNullByDefault({}) // parameters of ErrorHandler are not constrained
    private static final class Strict implements ErrorHandler {

        @Override
        public void warning(SAXParseException told) {
            // a warning is no refusal
        }

        @Override
        public void error(SAXParseException wrong) throws SAXException {
            throw wrong;
        }

        @Override
        public void fatalError(SAXParseException wrong) throws SAXException {
            throw wrong;
        }
    }
}
