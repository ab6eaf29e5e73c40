// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.hotseat.libvirt.internal.chain.MachineText.Layer;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** One disk of a description. For one thread. */
public final class DiskText {

    private static final String SOURCE = "source";
    private static final String DRIVER = "driver";
    private static final String BACKING = "backingStore";

    private final Element disk;

    DiskText(Element disk) {
        this.disk = disk;
    }

    /**
     * The element.
     *
     * @return to be looked at only
     */
    public Element element() {
        return disk;
    }

    /**
     * By which name libvirt knows it.
     *
     * @return such as vda
     */
    public String target() {
        return MachineText.child(disk, "target").map(target -> target.getAttribute("dev")).orElse("");
    }

    /**
     * The file that is written.
     *
     * @return empty for an empty drive, and for what is no file
     */
    public Optional<Path> file() {
        return fileOf(disk);
    }

    /**
     * How it is written.
     *
     * @return raw when the description says nothing, as libvirt takes it
     */
    public String format() {
        return MachineText.child(disk, DRIVER).map(driver -> driver.getAttribute("type"))
                .filter(type -> !type.isEmpty()).orElse("raw");
    }

    /**
     * Whether the machine can write to it.
     *
     * @return false for drives of media and disks that are read only
     */
    public boolean isWritable() {
        String device = disk.getAttribute("device");
        return (device.isEmpty() || device.equals("disk") || device.equals("lun"))
                && MachineText.child(disk, "readonly").isEmpty();
    }

    /**
     * Whether it is read and written past the host's cache.
     *
     * @return true when the description asks for it
     */
    public boolean isDirect() {
        String cache = MachineText.child(disk, DRIVER).map(driver -> driver.getAttribute("cache")).orElse("");
        return cache.equals("none") || cache.equals("directsync");
    }

    boolean isWritten() {
        return isWritable() && file().isPresent();
    }

    /**
     * Whether libvirt works on it.
     *
     * @return true while it is copied, or what was copied has not been taken
     */
    public boolean isMirrored() {
        return MachineText.child(disk, "mirror").isPresent();
    }

    /**
     * Its images as far as libvirt tells of them.
     *
     * @return the one that is written first; empty when it is no file
     */
    public List<Layer> chain() {
        List<Layer> layers = new ArrayList<>();
        file().ifPresent(file -> layers.add(new Layer(file, format())));
        Optional<Element> under = MachineText.child(disk, BACKING);
        while (under.isPresent()) {
            Element layer = under.orElseThrow();
            Optional<Path> file = fileOf(layer);
            if (file.isEmpty()) {
                break;
            }
            layers.add(new Layer(file.orElseThrow(), MachineText.child(layer, "format")
                    .map(format -> format.getAttribute("type")).orElse("raw")));
            under = MachineText.child(layer, BACKING);
        }
        return layers;
    }

    /**
     * Puts it upon another image; libvirt finds out itself what is under that.
     *
     * @param file the image
     * @param format of it
     */
    public void become(Path file, String format) {
        MachineText.children(disk, BACKING).forEach(disk::removeChild);
        MachineText.children(disk, "mirror").forEach(disk::removeChild);
        MachineText.child(disk, SOURCE).ifPresent(source -> {
            source.setAttribute("file", file.toString());
            source.removeAttribute("index");
        });
        Element driver = MachineText.child(disk, DRIVER).orElseGet(() -> {
            Document document = disk.getOwnerDocument();
            Element made = document.createElement(DRIVER);
            made.setAttribute("name", "qemu");
            disk.insertBefore(made, disk.getFirstChild());
            return made;
        });
        driver.setAttribute("type", format);
    }

    private static Optional<Path> fileOf(Element of) {
        try {
            return MachineText.child(of, SOURCE).map(source -> source.getAttribute("file"))
                    .filter(file -> !file.isEmpty()).map(Path::of);
        } catch (InvalidPathException odd) {
            return Optional.empty();
        }
    }
}
