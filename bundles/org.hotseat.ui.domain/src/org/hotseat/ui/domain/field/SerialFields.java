// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.device.SerialPort;
import org.hotseat.domain.xml.XmlElement;

/** Serial and parallel ports and the text console, on the host or over the network. */
public final class SerialFields {

    private static final String PTY = "pty";

    private SerialFields() {
    }

    /**
     * Serial ports.
     *
     * @return the set
     */
    public static DeviceSet<SerialPort> serials() {
        return new DeviceSet<>("serials", Messages.serials, Messages.serialsEmpty, d -> d.devices().serials(),
                List.of(new Adder("pty", Messages.addSerial, d -> d.devices().addSerial()),
                        new Adder("tcp", Messages.addSerialTcp, d -> overNetwork(d, "tcp")),
                        new Adder("udp", Messages.addSerialUdp, d -> overNetwork(d, "udp"))),
                fields(), List.of("port", "transport", "host", "service", "path"), true);
    }

    private static Device overNetwork(DomainDocument domain, String transport) {
        SerialPort port = domain.devices().addSerial();
        port.setTransport(transport);
        port.setMode("connect");
        if (transport.equals("tcp")) {
            port.setProtocol("raw");
        }
        return port;
    }

    /**
     * Parallel ports.
     *
     * @return the set
     */
    public static DeviceSet<SerialPort> parallels() {
        return new DeviceSet<>("parallels", Messages.parallels, Messages.parallelsEmpty, d -> ofKind(d, "parallel"),
                List.of(new Adder("parallel", Messages.addParallel, d -> add(d, "parallel"))), fields(),
                List.of("port", "transport", "host", "service", "path"), true);
    }

    /**
     * Text consoles.
     *
     * @return the set
     */
    public static DeviceSet<SerialPort> consoles() {
        return new DeviceSet<>("consoles", Messages.consoles, Messages.consolesEmpty, d -> ofKind(d, "console"),
                List.of(new Adder("console", Messages.addConsole, d -> add(d, "console"))), fields(),
                List.of("port", "transport", "host", "service", "path"), true);
    }

    private static List<SerialPort> ofKind(DomainDocument domain, String kind) {
        return domain.devices().others().stream().filter(one -> one.kind().equals(kind))
                .map(one -> new SerialPort(one.element())).toList();
    }

    private static Device add(DomainDocument domain, String tag) {
        XmlElement element = domain.root().ensure("devices").append(tag);
        element.setAttribute("type", PTY);
        return new SerialPort(element);
    }

    private static List<Field<SerialPort>> fields() {
        return List.of(
                Field.<SerialPort>of("transport", Kind.CHOICE, Messages.transport, SerialPort::transport,
                        SerialPort::setTransport).choices(Choice.pairs(PTY, Messages.transportPty,
                                "tcp", Messages.transportTcp, "udp", Messages.transportUdp,
                                "unix", Messages.transportUnix, "file", Messages.transportFile,
                                "dev", Messages.transportDevice, "null", Messages.transportNull)),
                Field.<SerialPort>of("mode", Kind.CHOICE, Messages.opener, SerialPort::mode, SerialPort::setMode)
                        .choices(openers()).when(port -> port.transport().matches("tcp|unix")),
                Field.<SerialPort>of("host", Kind.TEXT, Messages.peer, SerialPort::host, SerialPort::setHost)
                        .when(SerialFields::isNetworked),
                Field.<SerialPort>of("service", Kind.TEXT, Messages.port, SerialPort::service,
                        SerialPort::setService).check(Checks::port).when(SerialFields::isNetworked),
                Field.<SerialPort>of("protocol", Kind.CHOICE, Messages.protocol, SerialPort::protocol,
                        SerialPort::setProtocol).choices(Choice.pairs("raw", Messages.protocolRaw,
                                "telnet", "telnet", "tls", "TLS")).when(port -> port.transport().equals("tcp")),
                Field.<SerialPort>of("path", Kind.TEXT, Messages.path, SerialPort::path, SerialPort::setPath)
                        .check(Checks.form("/.*", Messages.pathForm))
                        .when(port -> port.transport().matches("unix|file|dev")),
                Field.<SerialPort>of("port", Kind.TEXT, Messages.guestPort,
                        port -> port.port() < 0 ? "" : Integer.toString(port.port()),
                        (port, value) -> port.setPort(Checks.number(value, -1)))
                        .check(Checks.form("\\d{1,2}", Messages.numberForm)).hint(Messages.guestPortHint));
    }

    static List<Choice> openers() {
        return Choice.pairs("connect", Messages.openerConnect, "bind", Messages.openerBind);
    }

    private static boolean isNetworked(SerialPort port) {
        return port.transport().matches("tcp|udp");
    }
}
