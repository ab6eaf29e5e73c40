// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.hotseat.disks.serve.Image;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** Disks of descriptions put behind daemons and back. */
class ServedDiskTest {

    private static final Path SOCKET = Path.of("/run/h/disks/one");
    private static final String DISK = "<disk device=\"disk\" type=\"file\">"
            + "<driver cache=\"none\" name=\"qemu\" type=\"qcow2\"/><source file=\"/i/one.qcow2\" index=\"3\">"
            + "<seclabel model=\"dac\" relabel=\"no\"/></source><backingStore type=\"file\"/>"
            + "<target bus=\"virtio\" dev=\"vda\"/><serial>S1</serial></disk>";

    private static Element disk(String xml) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new InputSource(new StringReader(xml)))
                .getDocumentElement();
    }

    private static String text(Element disk) throws Exception {
        Transformer transformer = TransformerFactory.newInstance().newTransformer();
        transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
        StringWriter text = new StringWriter();
        transformer.transform(new DOMSource(disk), new StreamResult(text));
        return text.toString();
    }

    @Test
    void aDiskIsServedUnderItsName() throws Exception {
        Element disk = disk(DISK);
        assertFalse(ServedDisk.isServed(disk, SOCKET));
        ServedDisk.serve(disk, SOCKET);
        assertEquals("<disk device=\"disk\" type=\"network\"><driver cache=\"none\" error_policy=\"stop\" name=\"qemu\""
                + " rerror_policy=\"stop\" type=\"raw\"/>"
                + "<source name=\"vda\" protocol=\"nbd\"><host socket=\"/run/h/disks/one\" transport=\"unix\"/>"
                + "</source><target bus=\"virtio\" dev=\"vda\"/><serial>S1</serial></disk>", text(disk));
        assertTrue(ServedDisk.isServed(disk, SOCKET));
        assertFalse(ServedDisk.isServed(disk, SOCKET.resolveSibling("other")), "another machine's");
    }

    @Test
    void whatAnotherHostHearsOfIsFiles() throws Exception {
        Element disk = disk(DISK);
        ServedDisk.serve(disk, SOCKET);
        ServedDisk.file(disk, List.of(new Image(Path.of("/i/one.qcow2.hotseat-1-2"), "qcow2"),
                new Image(Path.of("/i/one.qcow2.hotseat-1-1"), "qcow2"), new Image(Path.of("/i/one.raw"), "raw")));
        assertEquals("<disk device=\"disk\" type=\"file\"><driver cache=\"none\" name=\"qemu\" type=\"qcow2\"/>"
                + "<source file=\"/i/one.qcow2.hotseat-1-2\"/><target bus=\"virtio\" dev=\"vda\"/><serial>S1</serial>"
                + "<backingStore type=\"file\"><format type=\"qcow2\"/><source file=\"/i/one.qcow2.hotseat-1-1\"/>"
                + "<backingStore type=\"file\"><format type=\"raw\"/><source file=\"/i/one.raw\"/></backingStore>"
                + "</backingStore></disk>", text(disk));
    }

    @Test
    void whatADescriptionSaysOfFailuresStays() throws Exception {
        for (String said : List.of("error_policy=\"report\"", "rerror_policy=\"report\"", "error_policy=\"stop\"")) {
            Element disk = disk(DISK.replace("cache=\"none\"", said));
            ServedDisk.serve(disk, SOCKET);
            String expected = said.startsWith("e") ? "<driver " + said + " name=\"qemu\" type=\""
                    : "<driver name=\"qemu\" " + said + " type=\"";
            assertTrue(text(disk).contains(expected + "raw\"/>"), text(disk));
            ServedDisk.file(disk, List.of(new Image(Path.of("/i/one.qcow2"), "qcow2")));
            assertTrue(text(disk).contains(expected + "qcow2\"/>"), text(disk));
        }
    }
}
