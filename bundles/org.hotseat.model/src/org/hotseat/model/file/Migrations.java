// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The chain of steps that brings an earlier file to the current form, in memory. */
final class Migrations {

    /** The step at index n leads from version n + 1 to n + 2. */
    private static final List<Migration> STEPS = List.of(new PlanesBecomeObjects());

    private static final String NO_DECLARATION = "http://apache.org/xml/features/disallow-doctype-decl";

    private Migrations() {
    }

    static byte[] toCurrent(byte[] content, int version, FileTrouble trouble) throws FailureException {
        try {
            Document document = parse(content);
            Element root = document.getDocumentElement();
            for (Migration step : STEPS.subList(version - 1, STEPS.size())) {
                step.migrate(root);
            }
            root.setAttribute("formatVersion", Integer.toString(ClusterFile.VERSION));
            return print(document);
        } catch (SAXException | IOException | TransformerException e) {
            throw trouble.of(e, FailureCode.INVALID, Messages.unreadable, Messages.damagedRemedy, "?");
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java platform's own XML parser", e);
        }
    }

    private static Document parse(byte[] content) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(NO_DECLARATION, true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(content));
    }

    private static byte[] print(Document document) throws TransformerException {
        TransformerFactory factory = TransformerFactory.newDefaultInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        factory.newTransformer().transform(new DOMSource(document), new StreamResult(out));
        return out.toByteArray();
    }
}
