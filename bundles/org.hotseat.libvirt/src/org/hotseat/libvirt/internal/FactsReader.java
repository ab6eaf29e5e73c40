// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Optional;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.hotseat.base.unit.DataSize;
import org.hotseat.hypervisor.HostFacts;
import org.libvirt.Connect;
import org.libvirt.LibvirtException;
import org.libvirt.NodeInfo;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Reads what a host is: a handful of calls, once per connection. */
final class FactsReader {

    private static final Logger LOG = System.getLogger(FactsReader.class.getName());
    private static final int MILLION = 1_000_000;
    private static final int THOUSAND = 1_000;

    private FactsReader() {
    }

    static HostFacts read(Connect link) throws LibvirtException {
        NodeInfo node = link.nodeInfo();
        String capabilities = link.getCapabilities();
        return new HostFacts(link.getHostName(), link.getType() + ' ' + version(link.getVersion()),
                "libvirt " + version(link.getLibVersion()), cpuModel(capabilities, node.model), node.cpus,
                DataSize.ofKib(node.memory), capabilities);
    }

    /** libvirt's number for a version as people write it. */
    static String version(long number) {
        return number / MILLION + "." + number / THOUSAND % THOUSAND + '.' + number % THOUSAND;
    }

    /** The model of the host's CPU in the capabilities, else what the node says, which is an architecture. */
    static String cpuModel(String capabilities, String otherwise) {
        try {
            Element root = parser().parse(new InputSource(new StringReader(capabilities))).getDocumentElement();
            return child(root, "host").flatMap(host -> child(host, "cpu")).flatMap(cpu -> child(cpu, "model"))
                    .map(model -> model.getTextContent().strip()).orElse(otherwise);
        } catch (SAXException | IOException | ParserConfigurationException unreadable) {
            LOG.log(Level.WARNING, "capabilities cannot be read", unreadable);
            return otherwise;
        }
    }

    private static DocumentBuilder parser() throws ParserConfigurationException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        builder.setErrorHandler(null); // else it prints to stderr what it also throws
        return builder;
    }

    private static Optional<Element> child(Element parent, String name) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
