// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import java.util.Optional;
import java.util.OptionalInt;

import org.hotseat.domain.xml.XmlElement;

/**
 * A handle on one device element: reads and writes it in place and keeps no values of its own. Confined to the thread
 * of its document. Setters take empty text to remove what they set.
 */
public class Device {

    private final XmlElement element;

    /**
     * A handle.
     *
     * @param element the device's element
     */
    public Device(XmlElement element) {
        this.element = element;
    }

    /**
     * The element, for what this class does not know.
     *
     * @return the element
     */
    public final XmlElement element() {
        return element;
    }

    /**
     * The tag, which says what kind of device it is.
     *
     * @return such as "disk"
     */
    public final String kind() {
        return element.name();
    }

    /**
     * A short name for lists.
     *
     * @return such as "disk vda"
     */
    public String label() {
        String type = element.attribute("type");
        String model = element.attribute("model");
        String more = model.isEmpty() ? type : model;
        return more.isEmpty() ? kind() : kind() + ' ' + more;
    }

    /**
     * Its place in the boot order.
     *
     * @return 1 for the first; empty when it is not booted from
     */
    public final OptionalInt bootOrder() {
        int order = number("boot", "order", 0);
        return order > 0 ? OptionalInt.of(order) : OptionalInt.empty();
    }

    /**
     * Sets its place in the boot order.
     *
     * @param order 1 for the first; 0 takes it out
     */
    public final void setBootOrder(int order) {
        set("boot", "order", order > 0 ? Integer.toString(order) : "");
    }

    /** The element of a path below the device, or the device's own for an empty path. */
    final Optional<XmlElement> at(String path) {
        return path.isEmpty() ? Optional.of(element) : element.find(path);
    }

    /** An attribute below the device; empty text when it is missing. */
    final String get(String path, String attribute) {
        return at(path).map(found -> found.attribute(attribute)).orElse("");
    }

    /** Sets an attribute below the device; an element that is left without anything is removed. */
    final void set(String path, String attribute, String value) {
        if (!value.isEmpty()) {
            (path.isEmpty() ? element : element.ensure(path)).setAttribute(attribute, value);
            return;
        }
        at(path).ifPresent(found -> {
            found.setAttribute(attribute, "");
            if (found != element && found.isBare()) {
                element.removePath(path);
            }
        });
    }

    final int number(String path, String attribute, int otherwise) {
        try {
            return Integer.parseInt(get(path, attribute));
        } catch (NumberFormatException none) {
            return otherwise;
        }
    }

    final boolean yes(String path, String attribute) {
        return "yes".equals(get(path, attribute)) || "on".equals(get(path, attribute));
    }

    /** Whether an empty element that is a flag, such as readonly, is there. */
    final boolean flag(String tag) {
        return element.find(tag).isPresent();
    }

    final void setFlag(String tag, boolean on) {
        if (on) {
            element.ensure(tag);
        } else {
            element.removePath(tag);
        }
    }
}
