// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import java.io.ByteArrayInputStream;
import java.io.IOException;

import javax.xml.XMLConstants;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.parsers.SAXParser;
import javax.xml.parsers.SAXParserFactory;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.xml.sax.Attributes;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.ext.DefaultHandler2;

/**
 * Looks at a whole file before anything is built of it: well-formed, ours, of a known version, without declarations,
 * links to elsewhere or absurd depth.
 */
final class Gate {

    private static final String NAMESPACE = "urn:hotseat:cluster";
    private static final String XMI = "http://www.omg.org/XMI";
    private static final String LEXICAL_HANDLER = "http://xml.org/sax/properties/lexical-handler";
    private static final String EXTERNAL_GENERAL = "http://xml.org/sax/features/external-general-entities";
    private static final String EXTERNAL_PARAMETER = "http://xml.org/sax/features/external-parameter-entities";
    private static final int MAX_DEPTH = 16;

    private Gate() {
    }

    /**
     * The version of a file that may be read.
     *
     * @param content of the file
     * @param trouble makes the failures
     * @return 1 to the current one
     * @throws FailureException INVALID or TOO_NEW
     */
    static int version(byte[] content, FileTrouble trouble) throws FailureException {
        if (content.length == 0) {
            throw trouble.of(FailureCode.INVALID, Messages.emptyFile, Messages.damagedRemedy);
        }
        Inspector inspector = new Inspector(trouble);
        try {
            SAXParser parser = secureParser();
            parser.setProperty(LEXICAL_HANDLER, inspector);
            parser.parse(new InputSource(new ByteArrayInputStream(content)), inspector);
        } catch (Refused e) {
            throw e.failure;
        } catch (SAXParseException e) {
            throw inspector.parseFailure(e);
        } catch (SAXException | IOException e) {
            throw trouble.of(e, FailureCode.INVALID, Messages.notOurs, Messages.foreignRemedy);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("the Java platform's own XML parser", e);
        }
        return inspector.version;
    }

    private static SAXParser secureParser() throws ParserConfigurationException, SAXException {
        SAXParserFactory factory = SAXParserFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature(EXTERNAL_GENERAL, false);
        factory.setFeature(EXTERNAL_PARAMETER, false);
        return factory.newSAXParser();
    }

    /** Carries a failure out of the parser. */
    private static final class Refused extends SAXException {

        private static final long serialVersionUID = 1L;

        private final transient FailureException failure;

        Refused(FailureException failure) {
            super(failure);
            this.failure = failure;
        }
    }

    /** The checks, in the order of the file. */
    @NonNullByDefault({})
    private static final class Inspector extends DefaultHandler2 {

        private final FileTrouble trouble;
        private int depth;
        private int version;

        Inspector(FileTrouble trouble) {
            this.trouble = trouble;
        }

        FailureException parseFailure(SAXParseException e) {
            return version == 0
                    ? trouble.of(e, FailureCode.INVALID, Messages.notOurs, Messages.foreignRemedy)
                    : trouble.of(e, FailureCode.INVALID, Messages.damaged, Messages.damagedRemedy, e.getLineNumber(),
                            e.getColumnNumber());
        }

        @Override
        public void startDTD(String name, String publicId, String systemId) throws SAXException {
            throw new Refused(trouble.of(FailureCode.INVALID, Messages.declares, Messages.foreignRemedy));
        }

        @Override
        public void startElement(String uri, String localName, String qName, Attributes attributes)
                throws SAXException {
            if (depth == 0) {
                startRoot(uri, localName, attributes);
            } else if (!uri.isEmpty()) {
                throw foreign(qName);
            }
            depth++;
            if (depth > MAX_DEPTH) {
                throw foreign(qName);
            }
            checkAttributes(attributes);
        }

        @Override
        public void endElement(String uri, String localName, String qName) {
            depth--;
        }

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }

        private void startRoot(String uri, String localName, Attributes attributes) throws SAXException {
            if (!NAMESPACE.equals(uri) || !"Cluster".equals(localName)) {
                throw new Refused(trouble.of(FailureCode.INVALID, Messages.notOurs, Messages.foreignRemedy));
            }
            String text = attributes.getValue("formatVersion");
            if (text == null || !text.matches("[1-9][0-9]{0,8}")) {
                throw new Refused(trouble.of(FailureCode.INVALID, Messages.wrongVersion, Messages.foreignRemedy,
                        text == null ? "?" : text));
            }
            version = Integer.parseInt(text);
            if (version > ClusterFile.VERSION) {
                throw new Refused(trouble.of(FailureCode.TOO_NEW, Messages.tooNew, Messages.tooNewRemedy, text,
                        ClusterFile.VERSION));
            }
        }

        private void checkAttributes(Attributes attributes) throws SAXException {
            for (int i = 0; i < attributes.getLength(); i++) {
                String uri = attributes.getURI(i);
                boolean known = uri.isEmpty() ? !"href".equals(attributes.getLocalName(i)) : XMI.equals(uri);
                if (!known) {
                    throw foreign(attributes.getQName(i));
                }
            }
        }

        private Refused foreign(String what) {
            return new Refused(trouble.of(FailureCode.INVALID, Messages.foreignPart, Messages.foreignRemedy, what));
        }
    }
}
