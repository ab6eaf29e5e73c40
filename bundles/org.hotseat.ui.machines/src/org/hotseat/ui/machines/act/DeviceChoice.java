// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.act;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.hotseat.domain.Devices;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.device.Device;
import org.hotseat.domain.xml.XmlElement;

/**
 * A device that can be plugged in or out.
 *
 * @param label in the list
 * @param xml one element
 */
record DeviceChoice(String label, String xml) {

    private static final String BLANK = "<domain type='kvm'><devices/></domain>";

    /** Devices that a machine has. */
    static List<DeviceChoice> present(DomainDocument document) {
        Devices devices = document.devices();
        List<XmlElement> others = devices.others().stream().map(Device::element).toList();
        return devices.all().stream().filter(device -> !others.contains(device.element()))
                .map(device -> new DeviceChoice(device.label(), flush(flush(device.element().toString())))).toList();
    }

    /** Templates for new ones, with names that are free on the machine. */
    static List<DeviceChoice> templates(String domainXml) {
        List<DeviceChoice> choices = new ArrayList<>();
        choices.add(template(domainXml, Messages.templateDisk, Devices::addDisk));
        choices.add(template(domainXml, Messages.templateCdrom, devices -> devices.addCdrom("scsi")));
        choices.add(template(domainXml, Messages.templateNetwork, Devices::addInterface));
        choices.add(template(domainXml, Messages.templateUsb, Devices::addUsb));
        choices.add(template(domainXml, Messages.templateRng, Devices::addRng));
        return choices;
    }

    /** The element as if it stood alone: its end tag begins where its start tag does. */
    static String flush(String xml) {
        String[] lines = xml.strip().split("\\R");
        String last = lines[lines.length - 1];
        int depth = lines.length == 1 ? 0 : last.length() - last.stripLeading().length();
        return Arrays.stream(lines).map(line -> line.substring(Math.min(depth,
                line.length() - line.stripLeading().length()))).collect(Collectors.joining("\n"));
    }

    private static DeviceChoice template(String domainXml, String label, Function<Devices, Device> add) {
        try {
            Device device = add.apply(DomainDocument.parse(domainXml).devices());
            return new DeviceChoice(label, device.element().toString());
        } catch (DomainSyntaxException impossible) {
            throw new IllegalStateException("a description that was read before", impossible);
        }
    }

    /** Templates while nothing is known of the machine. */
    static List<DeviceChoice> templates() {
        return templates(BLANK);
    }
}
