// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.disks.machine;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.hotseat.disks.serve.Image;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * How a disk of a description (libvirt's domain XML) names what it consists of: a file, or what a daemon serves.
 * Everything else of it stays, so that the machine sees the same device, except that a machine stops where a served disk
 * fails, unless its description says what it does then: when a daemon has ended, its machine is about to be ended, and its
 * guest is not to act on errors of a disk that has none. Pure.
 */
public final class ServedDisk {

    /** What a machine does when it cannot write, and when it cannot read. */
    private static final String[] POLICIES = { "error_policy", "rerror_policy" };
    private static final String STOP = "stop";
    private static final String TYPE = "type";
    private static final String SOURCE = "source";
    private static final String DRIVER = "driver";
    private static final String BACKING = "backingStore";

    private ServedDisk() {
    }

    /**
     * Puts a disk behind a daemon.
     *
     * @param disk of a description; changed
     * @param socket where the daemon serves
     */
    public static void serve(Element disk, Path socket) {
        Document document = disk.getOwnerDocument();
        Element host = document.createElement("host");
        host.setAttribute("transport", "unix");
        host.setAttribute("socket", socket.toString());
        Element source = source(disk);
        source.setAttribute("protocol", "nbd");
        source.setAttribute("name", name(disk));
        source.appendChild(host);
        disk.setAttribute(TYPE, "network");
        Element driver = format(disk, "raw");
        if (Stream.of(POLICIES).noneMatch(driver::hasAttribute)) {
            Stream.of(POLICIES).forEach(policy -> driver.setAttribute(policy, STOP));
        }
    }

    /**
     * Puts a disk upon files, as it was before {@link #serve}. That it stops for each failure, told for reading and
     * writing apart, is taken for what was done there.
     *
     * @param disk of a description; changed
     * @param images the file that is written, then those under it; one or more
     */
    public static void file(Element disk, List<Image> images) {
        source(disk).setAttribute("file", images.get(0).file().toString());
        disk.setAttribute(TYPE, "file");
        Element driver = format(disk, images.get(0).format());
        if (Stream.of(POLICIES).allMatch(policy -> driver.getAttribute(policy).equals(STOP))) {
            Stream.of(POLICIES).forEach(driver::removeAttribute);
        }
        Element above = disk;
        for (Image image : images.subList(1, images.size())) {
            Element layer = layer(disk.getOwnerDocument(), image);
            above.appendChild(layer);
            above = layer;
        }
    }

    private static Element layer(Document document, Image image) {
        Element layer = document.createElement(BACKING);
        layer.setAttribute(TYPE, "file");
        Element format = document.createElement("format");
        format.setAttribute(TYPE, image.format());
        layer.appendChild(format);
        Element source = document.createElement(SOURCE);
        source.setAttribute("file", image.file().toString());
        layer.appendChild(source);
        return layer;
    }

    /**
     * Whether a daemon serves a disk.
     *
     * @param disk of a description
     * @param socket where that daemon serves
     * @return false for another one's
     */
    public static boolean isServed(Element disk, Path socket) {
        return child(disk, SOURCE).filter(source -> source.getAttribute("protocol").equals("nbd"))
                .flatMap(source -> child(source, "host"))
                .filter(host -> host.getAttribute("socket").equals(socket.toString())).isPresent();
    }

    /**
     * By which name it is served.
     *
     * @param disk of a description
     * @return libvirt's name for it, such as vda
     */
    public static String name(Element disk) {
        return child(disk, "target").map(target -> target.getAttribute("dev")).orElse("");
    }

    /** A new one in the place of the present one. */
    private static Element source(Element disk) {
        Element source = disk.getOwnerDocument().createElement(SOURCE);
        Optional<Element> old = child(disk, SOURCE);
        if (old.isPresent()) {
            disk.replaceChild(source, old.orElseThrow());
        } else {
            disk.insertBefore(source, disk.getFirstChild());
        }
        for (String gone : new String[] { BACKING, "mirror" }) {
            child(disk, gone).ifPresent(disk::removeChild);
        }
        return source;
    }

    private static Element format(Element disk, String format) {
        Element driver = child(disk, DRIVER).orElseGet(() -> {
            Element made = disk.getOwnerDocument().createElement(DRIVER);
            made.setAttribute("name", "qemu");
            disk.insertBefore(made, disk.getFirstChild());
            return made;
        });
        driver.setAttribute(TYPE, format);
        return driver;
    }

    private static Optional<Element> child(Element parent, String name) {
        for (@Nullable Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && element.getTagName().equals(name)) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }
}
