// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.outputs;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.devices.display.Picture;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Where a machine that runs gives its pictures, by libvirt's description of it. Stateless. */
final class ScreenText {

    private static final Set<String> ANYWHERE = Set.of("", "0.0.0.0", "::");

    private ScreenText() {
    }

    /** The picture of a head: of the VNC server with its number. */
    static Picture picture(String xml, int head) throws FailureException {
        Element graphics = children(children(root(xml), "devices").findFirst().orElseThrow(() -> none(head)),
                "graphics").filter(one -> one.getAttribute("type").equals("vnc")).skip(head).findFirst().orElseThrow(
                        () -> none(head));
        return new Picture(end(graphics), graphics.getAttribute("passwd"));
    }

    private static FailureException none(int head) {
        return head == 0 ? new FailureException(FailureCode.UNSUPPORTED, Messages.noVnc, Messages.noVncRemedy)
                : new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.noHead, head), Messages.noHeadRemedy);
    }

    private static Picture.End end(Element graphics) throws FailureException {
        String socket = children(graphics, "listen").filter(listen -> listen.getAttribute("type").equals("socket")).map(
                listen -> listen.getAttribute("socket")).findFirst().orElse(graphics.getAttribute("socket"));
        if (!socket.isEmpty()) {
            return new Picture.Socket(Path.of(socket));
        }
        if (!graphics.getAttribute("port").matches("[1-9]\\d{0,4}")) { // it listens nowhere, or not yet
            throw new FailureException(FailureCode.UNSUPPORTED, Messages.noEnd, Messages.noEndRemedy);
        }
        String address = graphics.getAttribute("listen");
        return new Picture.Port(ANYWHERE.contains(address) ? "127.0.0.1" : address, Integer.parseInt(graphics
                .getAttribute("port")));
    }

    private static Element root(String xml) throws FailureException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // else it prints to stderr what it also throws
            return builder.parse(new InputSource(new StringReader(xml))).getDocumentElement();
        } catch (SAXException | IOException unreadable) {
            throw new FailureException(new Failure(FailureCode.INVALID, Messages.badDescription), unreadable);
        } catch (ParserConfigurationException broken) {
            throw new IllegalStateException("the platform's parser has both features", broken);
        }
    }

    private static Stream<Element> children(Element parent, String name) {
        return IntStream.range(0, parent.getChildNodes().getLength()).mapToObj(parent.getChildNodes()::item).filter(
                Element.class::isInstance).map(Element.class::cast).filter(one -> named(one, name));
    }

    private static boolean named(Node node, String name) {
        return node.getNodeName().equals(name);
    }
}
