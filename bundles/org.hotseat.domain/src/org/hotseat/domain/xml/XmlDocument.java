// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.xml;

import java.io.IOException;
import java.io.StringReader;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParserFactory;

import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * A document that keeps its text. The platform's parser says whether the text is well-formed; a document type, and
 * with it entities from outside, is refused. Confined to one thread.
 */
public final class XmlDocument {

    private static final String NO_DOCTYPE = "http://apache.org/xml/features/disallow-doctype-decl";

    private final String before;
    private final XmlElement root;
    private final String after;

    XmlDocument(String before, XmlElement root, String after) {
        this.before = before;
        this.root = root;
        this.after = after;
    }

    /**
     * Reads text.
     *
     * @param text the document
     * @return the document
     * @throws XmlSyntaxException when it is not well-formed
     */
    public static XmlDocument parse(String text) throws XmlSyntaxException {
        check(text);
        return new XmlScanner(text).document();
    }

    private static void check(String text) throws XmlSyntaxException {
        try {
            SAXParserFactory factory = SAXParserFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature(NO_DOCTYPE, true);
            factory.newSAXParser().parse(new InputSource(new StringReader(text)), new DefaultHandler());
        } catch (SAXParseException wrong) {
            throw new XmlSyntaxException(String.valueOf(wrong.getMessage()), Math.max(1, wrong.getLineNumber()),
                    Math.max(1, wrong.getColumnNumber()), wrong);
        } catch (SAXException | ParserConfigurationException | IOException wrong) {
            throw new XmlSyntaxException(String.valueOf(wrong.getMessage()), 1, 1, wrong);
        }
    }

    /**
     * The root.
     *
     * @return the element
     */
    public XmlElement root() {
        return root;
    }

    /**
     * The document as text.
     *
     * @return equal to what was read, but for what was changed since
     */
    public String text() {
        StringBuilder out = new StringBuilder(before);
        root.write(out);
        return out.append(after).toString();
    }
}
