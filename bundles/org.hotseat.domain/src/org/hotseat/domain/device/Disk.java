// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import org.hotseat.domain.xml.XmlElement;

/** A disk, CD-ROM or floppy drive. */
public final class Disk extends Device {

    /** Where its content is. */
    public enum Source {
        /** A file on the host. */
        FILE("file", "file"),
        /** A block device of the host. */
        BLOCK("block", "dev"),
        /** An iSCSI disk attached directly. */
        ISCSI("network", "name"),
        /** Anything else; kept as it is. */
        OTHER("", "");

        private final String type;
        private final String attribute;

        Source(String type, String attribute) {
            this.type = type;
            this.attribute = attribute;
        }
    }

    /**
     * A handle.
     *
     * @param element a disk element
     */
    public Disk(XmlElement element) {
        super(element);
    }

    @Override
    public String label() {
        return device() + ' ' + target();
    }

    /**
     * Where its content is.
     *
     * @return the kind of source
     */
    public Source source() {
        return switch (get("", "type")) {
            case "file" -> Source.FILE;
            case "block" -> Source.BLOCK;
            case "network" -> "iscsi".equals(get("source", "protocol")) ? Source.ISCSI : Source.OTHER;
            default -> Source.OTHER;
        };
    }

    /**
     * Changes the kind of source; what only the old kind knew is dropped.
     *
     * @param kind not OTHER
     */
    public void setSource(Source kind) {
        if (kind == source() || kind == Source.OTHER) {
            return;
        }
        set("", "type", kind.type);
        element().removePath("source");
        if (kind == Source.ISCSI) {
            set("source", "protocol", "iscsi");
        }
    }

    /**
     * File or block device on the host.
     *
     * @return the path; empty for an empty drive
     */
    public String path() {
        Source kind = source();
        return kind == Source.FILE || kind == Source.BLOCK ? get("source", kind.attribute) : "";
    }

    /**
     * Sets file or block device.
     *
     * @param path absolute on the host
     */
    public void setPath(String path) {
        Source kind = source();
        if (kind == Source.FILE || kind == Source.BLOCK) {
            set("source", kind.attribute, path);
        }
    }

    /**
     * What the guest takes it for.
     *
     * @return disk, cdrom, floppy or lun
     */
    public String device() {
        String device = get("", "device");
        return device.isEmpty() ? "disk" : device;
    }

    /**
     * Whether it is a drive whose medium a guest expects to come and go.
     *
     * @return false for disks that a guest may run from
     */
    public boolean isRemovable() {
        return "cdrom".equals(device()) || "floppy".equals(device());
    }

    /**
     * What it shows, whatever kind of source that is.
     *
     * @return file, block device or iSCSI target; empty for none
     */
    public String content() {
        return source() == Source.ISCSI ? iscsi().target() : path();
    }

    /**
     * Sets what the guest takes it for.
     *
     * @param device disk, cdrom, floppy or lun
     */
    public void setDevice(String device) {
        set("", "device", device);
    }

    /**
     * The bus it sits on.
     *
     * @return such as virtio, sata, scsi, ide, usb, fdc
     */
    public String bus() {
        return get("target", "bus");
    }

    /**
     * Sets the bus; the address on the old bus is dropped, the target's name is kept.
     *
     * @param bus such as virtio
     */
    public void setBus(String bus) {
        if (!bus.equals(bus())) {
            set("target", "bus", bus);
            element().removePath("address");
        }
    }

    /**
     * Its name in the description.
     *
     * @return such as vda
     */
    public String target() {
        return get("target", "dev");
    }

    /**
     * Sets its name.
     *
     * @param target such as vda
     */
    public void setTarget(String target) {
        set("target", "dev", target);
    }

    /**
     * Format of the content.
     *
     * @return such as qcow2 or raw
     */
    public String format() {
        return get("driver", "type");
    }

    /**
     * Sets the format.
     *
     * @param format such as qcow2
     */
    public void setFormat(String format) {
        if (!format.isEmpty() && get("driver", "name").isEmpty()) {
            set("driver", "name", "qemu");
        }
        set("driver", "type", format);
    }

    /**
     * How the host caches it.
     *
     * @return such as none; empty for the hypervisor's choice
     */
    public String cache() {
        return get("driver", "cache");
    }

    /**
     * Sets how the host caches it.
     *
     * @param cache such as none
     */
    public void setCache(String cache) {
        set("driver", "cache", cache);
    }

    /**
     * Whether the guest may not write it.
     *
     * @return true when so
     */
    public boolean readOnly() {
        return flag("readonly");
    }

    /**
     * Sets whether the guest may not write it.
     *
     * @param on true forbids writing
     */
    public void setReadOnly(boolean on) {
        setFlag("readonly", on);
    }

    /**
     * Whether several machines may use it at once.
     *
     * @return true when so
     */
    public boolean shareable() {
        return flag("shareable");
    }

    /**
     * Sets whether several machines may use it at once.
     *
     * @param on true allows it
     */
    public void setShareable(boolean on) {
        setFlag("shareable", on);
    }

    /**
     * What only an iSCSI disk has.
     *
     * @return a handle; reads as empty while the source is another one
     */
    public IscsiSource iscsi() {
        return new IscsiSource(this);
    }
}
