// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.hotseat.domain.xml.XmlElement;

/** A device of the host that the guest owns: USB or PCI. */
public final class HostDevice extends Device {

    private static final Pattern PCI = Pattern.compile(
            "([0-9a-fA-F]{4}):([0-9a-fA-F]{2}):([0-9a-fA-F]{2})\\.([0-7])");

    /**
     * A handle.
     *
     * @param element its element
     */
    public HostDevice(XmlElement element) {
        super(element);
    }

    /**
     * Vendor of a USB device.
     *
     * @return four hexadecimal digits after 0x
     */
    public String vendor() {
        return get("source/vendor", "id");
    }

    /**
     * Vendor of a USB device: sets it.
     *
     * @param value four hexadecimal digits after 0x
     */
    public void setVendor(String value) {
        set("source/vendor", "id", value);
    }

    /**
     * Product of a USB device.
     *
     * @return four hexadecimal digits after 0x
     */
    public String product() {
        return get("source/product", "id");
    }

    /**
     * Product of a USB device: sets it.
     *
     * @param value four hexadecimal digits after 0x
     */
    public void setProduct(String value) {
        set("source/product", "id", value);
    }

    /**
     * Bus of a USB device, or of a PCI one.
     *
     * @return a number
     */
    public String bus() {
        return get("source/address", "bus");
    }

    /**
     * Bus of a USB device, or of a PCI one: sets it.
     *
     * @param value a number
     */
    public void setBus(String value) {
        set("source/address", "bus", value);
    }

    /**
     * Number of a USB device on its bus.
     *
     * @return a number
     */
    public String device() {
        return get("source/address", "device");
    }

    /**
     * Number of a USB device on its bus: sets it.
     *
     * @param value a number
     */
    public void setDevice(String value) {
        set("source/address", "device", value);
    }

    /**
     * Whether libvirt takes the device from the host and gives it back.
     *
     * @return true when so
     */
    public boolean managed() {
        return yes("", "managed");
    }

    /**
     * Whether libvirt takes the device from the host and gives it back: sets it.
     *
     * @param on true when so
     */
    public void setManaged(boolean on) {
        set("", "managed", on ? "yes" : "");
    }

    @Override
    public String label() {
        return isUsb() ? "usb " + vendor() + ':' + product() : "pci " + pciAddress();
    }

    /**
     * Whether it is a USB device.
     *
     * @return true for USB
     */
    public boolean isUsb() {
        return "usb".equals(get("", "type"));
    }

    /**
     * Whether it is a PCI device.
     *
     * @return true for PCI
     */
    public boolean isPci() {
        return "pci".equals(get("", "type"));
    }

    /**
     * Where a PCI device sits.
     *
     * @return such as 0000:01:00.0; empty when it is none
     */
    public String pciAddress() {
        if (!isPci() || get("source/address", "slot").isEmpty()) {
            return "";
        }
        return hex("domain") + ':' + hex("bus") + ':' + hex("slot") + '.' + hex("function");
    }

    /**
     * Sets where a PCI device sits.
     *
     * @param address such as 0000:01:00.0
     * @throws IllegalArgumentException when it is no such address
     */
    public void setPciAddress(String address) {
        Matcher part = PCI.matcher(address);
        if (!part.matches()) {
            throw new IllegalArgumentException("PCI address: " + address);
        }
        set("source/address", "domain", "0x" + part.group(1));
        set("source/address", "bus", "0x" + part.group(2));
        set("source/address", "slot", "0x" + part.group(3));
        set("source/address", "function", "0x" + part.group(4));
    }

    private String hex(String attribute) {
        String value = get("source/address", attribute);
        return value.startsWith("0x") ? value.substring(2) : value;
    }
}
