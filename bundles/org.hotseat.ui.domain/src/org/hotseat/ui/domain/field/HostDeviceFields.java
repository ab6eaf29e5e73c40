// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;

import org.hotseat.domain.device.HostDevice;
import org.hotseat.domain.device.Redirection;

/** Devices of the host, and USB devices that come over the network. */
public final class HostDeviceFields {

    private static final String USB_ID = "0x[0-9a-fA-F]{4}";
    private static final String PCI = "[0-9a-fA-F]{4}:[0-9a-fA-F]{2}:[0-9a-fA-F]{2}\\.[0-7]";

    private HostDeviceFields() {
    }

    /**
     * USB and PCI devices of the host.
     *
     * @return the set
     */
    public static DeviceSet<HostDevice> hostDevices() {
        return new DeviceSet<>("hostDevices", Messages.hostDevices, Messages.hostDevicesEmpty,
                d -> d.devices().hostDevices(),
                List.of(new Adder("usb", Messages.addUsb, d -> d.devices().addUsb()),
                        new Adder("pci", Messages.addPci, d -> d.devices().addPci())),
                List.of(Field.<HostDevice>of("what", Kind.FIXED, Messages.hostDeviceKind, HostDevice::label,
                                (device, value) -> {
                                    // follows from the fields below
                                }),
                        Field.<HostDevice>of("vendor", Kind.TEXT, Messages.usbVendor, HostDevice::vendor,
                                HostDevice::setVendor).when(HostDevice::isUsb)
                                .check(Checks.form(USB_ID, Messages.usbIdForm)).hint(Messages.usbIdHint),
                        Field.<HostDevice>of("product", Kind.TEXT, Messages.usbProduct, HostDevice::product,
                                HostDevice::setProduct).when(HostDevice::isUsb)
                                .check(Checks.form(USB_ID, Messages.usbIdForm)),
                        Field.<HostDevice>of("bus", Kind.TEXT, Messages.usbBus, HostDevice::bus, HostDevice::setBus)
                                .when(HostDevice::isUsb).check(Checks.form("\\d{1,3}", Messages.numberForm))
                                .hint(Messages.usbPlaceHint),
                        Field.<HostDevice>of("device", Kind.TEXT, Messages.usbDevice, HostDevice::device,
                                HostDevice::setDevice).when(HostDevice::isUsb)
                                .check(Checks.form("\\d{1,3}", Messages.numberForm)),
                        Field.<HostDevice>of("pci", Kind.TEXT, Messages.pciAddress, HostDevice::pciAddress,
                                HostDeviceFields::setPci).when(HostDevice::isPci)
                                .check(Checks.form(PCI, Messages.pciForm)).hint(Messages.pciHint),
                        Field.<HostDevice>flag("managed", Messages.managed, HostDevice::managed,
                                HostDevice::setManaged).when(HostDevice::isPci).hint(Messages.managedHint)),
                List.of("what"), true);
    }

    private static void setPci(HostDevice device, String address) {
        if (address.isEmpty()) {
            device.element().removePath("source");
        } else {
            device.setPciAddress(address);
        }
    }

    /**
     * USB ports that a viewer or a TCP peer plugs devices into.
     *
     * @return the set
     */
    public static DeviceSet<Redirection> redirections() {
        return new DeviceSet<>("redirections", Messages.redirections, Messages.redirectionsEmpty,
                d -> d.devices().redirections(),
                List.of(new Adder("redirection", Messages.addRedirection, d -> d.devices().addRedirection())),
                List.of(Field.<Redirection>of("transport", Kind.CHOICE, Messages.transport, Redirection::transport,
                                Redirection::setTransport).choices(Choice.pairs(
                                        "spicevmc", Messages.redirectionSpice, "tcp", Messages.transportTcp)),
                        Field.<Redirection>of("mode", Kind.CHOICE, Messages.opener, Redirection::mode,
                                Redirection::setMode).choices(SerialFields.openers()).when(HostDeviceFields::isTcp),
                        Field.<Redirection>of("host", Kind.TEXT, Messages.peer, Redirection::host,
                                Redirection::setHost).when(HostDeviceFields::isTcp),
                        Field.<Redirection>of("service", Kind.TEXT, Messages.port, Redirection::service,
                                Redirection::setService).check(Checks::port).when(HostDeviceFields::isTcp)),
                List.of("transport", "host", "service"), true);
    }

    private static boolean isTcp(Redirection port) {
        return port.transport().equals("tcp");
    }
}
