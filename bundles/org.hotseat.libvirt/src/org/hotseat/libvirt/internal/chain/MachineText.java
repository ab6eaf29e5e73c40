// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.MachineId;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** The description of a machine, whose disks can be put upon other images. For one thread. */
public final class MachineText {

    private final Element root;

    private MachineText(Element root) {
        this.root = root;
    }

    /**
     * Reads it.
     *
     * @param xml libvirt domain XML
     * @return to be looked at and changed
     * @throws FailureException INVALID
     */
    public static MachineText parse(String xml) throws FailureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // else it prints to stderr what it also throws
            return new MachineText(builder.parse(new InputSource(new StringReader(xml))).getDocumentElement());
        } catch (SAXException | IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.INVALID, NLS.bind(Messages.badDescription,
                    unreadable.getMessage())), unreadable);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the platform's parser has both features", broken);
        }
    }

    /**
     * The whole description.
     *
     * @return its root, to be looked at only
     */
    public Element root() {
        return root;
    }

    /**
     * Whose description it is.
     *
     * @return its id; empty when it does not say
     */
    public Optional<MachineId> id() {
        try {
            return child(root, "uuid").map(uuid -> MachineId.of(uuid.getTextContent().strip()));
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    /**
     * All disks, also those that are read only and those that are no files.
     *
     * @return in the order of the description
     */
    public List<DiskText> disks() {
        return child(root, "devices").stream().flatMap(devices -> children(devices, "disk")).map(DiskText::new)
                .toList();
    }

    /**
     * The disks that a cut freezes.
     *
     * @return files that the machine writes to
     */
    public List<DiskText> written() {
        return disks().stream().filter(DiskText::isWritten).toList();
    }

    /**
     * Writes it down.
     *
     * @return libvirt domain XML
     */
    public String xml() {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
            StringWriter text = new StringWriter();
            transformer.transform(new DOMSource(root), new StreamResult(text));
            return text.toString();
        } catch (TransformerException broken) {
            throw new IllegalStateException("a document that was read can be written", broken);
        }
    }

    /**
     * A child of an element.
     *
     * @param parent of it
     * @param name of it
     * @return the first
     */
    public static Optional<Element> child(Element parent, String name) {
        return children(parent, name).findFirst();
    }

    /**
     * All children of a name.
     *
     * @param parent of them
     * @param name of them
     * @return in their order
     */
    public static Stream<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found.stream();
    }

    /**
     * One image of a chain.
     *
     * @param file where it is
     * @param format raw or qcow2, or what else is said
     */
    public record Layer(Path file, String format) {
    }
}
