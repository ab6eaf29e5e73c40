// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.image;

import java.io.IOException;
import java.io.StringReader;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.image.DiskImage;
import org.hotseat.hypervisor.image.NewImage;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** libvirt's XML of storage pools and volumes, as far as it is needed here. Pure. */
final class StorageText {

    private StorageText() {
    }

    /** A pool that is a folder. */
    static String pool(String name, String folder) {
        return "<pool type='dir'><name>%s</name><target><path>%s</path></target></pool>".formatted(name,
                escape(folder));
    }

    /** A volume that takes up nothing yet. */
    static String volume(NewImage image) {
        return """
                <volume type='file'><name>%s</name><capacity unit='bytes'>%d</capacity>\
                <allocation unit='bytes'>0</allocation><target><format type='%s'/></target></volume>"""
                .formatted(escape(image.name()), image.size().bytes(), image.format().word());
    }

    /** Where a pool has its files; empty for one that has none. */
    static String targetPath(String poolXml) throws FailureException {
        return text(parse(poolXml), "target", "path");
    }

    static DataSize available(String poolXml) throws FailureException {
        return size(text(parse(poolXml), "available"));
    }

    /** The image that a volume is; empty for a folder, a device and the like. */
    static Optional<DiskImage> image(String volumeXml) throws FailureException {
        Element volume = parse(volumeXml);
        if (!volume.getAttribute("type").matches("file|")) {
            return Optional.empty();
        }
        String format = child(volume, "target").flatMap(target -> child(target, "format"))
                .map(element -> element.getAttribute("type")).orElse("");
        return Optional.of(new DiskImage(text(volume, "target", "path"), format, size(text(volume, "capacity")),
                size(text(volume, "allocation")),
                Optional.of(text(volume, "backingStore", "path")).filter(path -> !path.isEmpty())));
    }

    private static DataSize size(String bytes) {
        return bytes.matches("\\d{1,18}") ? new DataSize(Long.parseLong(bytes)) : DataSize.ZERO;
    }

    private static Element parse(String xml) throws FailureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // else it prints to stderr what it also throws
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.OTHER, String.valueOf(unreadable.getMessage())),
                    unreadable);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the platform's parser has both features", broken);
        }
    }

    /** Text of the element on a path of names, as it is: blanks belong to a file's name. */
    private static String text(Element root, String... path) {
        Optional<Element> at = Optional.of(root);
        for (String name : path) {
            at = at.flatMap(one -> child(one, name));
        }
        return at.map(Element::getTextContent).orElse("");
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
