// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import java.util.List;
import java.util.Optional;

import org.hotseat.domain.xml.XmlElement;

/** A way to see the screen: a window on the host, VNC or SPICE. */
public final class Graphics extends Device {

    /**
     * A handle.
     *
     * @param element its element
     */
    public Graphics(XmlElement element) {
        super(element);
    }

    /**
     * TCP port of a remote display.
     *
     * @return 1 to 65535; -1 lets the hypervisor choose
     */
    public int port() {
        return number("", "port", -1);
    }

    /**
     * TCP port of a remote display: sets it.
     *
     * @param value 1 to 65535; -1 lets the hypervisor choose
     */
    public void setPort(int value) {
        set("", "port", value == -1 ? "" : Integer.toString(value));
    }

    /**
     * Address that a remote display listens on.
     *
     * @return IP address; empty for the host's default
     */
    public String listen() {
        return listening("address", "address").map(found -> found.attribute("address")).orElse(get("", "listen"));
    }

    /**
     * Sets the address; the attribute and the element that say the same stay in step.
     *
     * @param value IP address; empty for the host's default
     */
    public void setListen(String value) {
        listening("address", "address").ifPresent(found -> found.setAttribute("address", value));
        if (listening("address", "address").isEmpty() || !get("", "listen").isEmpty()) {
            set("", "listen", value);
        }
    }

    /**
     * Unix socket that a remote display listens on instead of a port.
     *
     * @return absolute path; empty when it has a port
     */
    public String socket() {
        return listening("socket", "socket").map(found -> found.attribute("socket")).orElse(get("", "socket"));
    }

    /**
     * Sets the unix socket.
     *
     * @param value absolute path; empty goes back to a port
     */
    public void setSocket(String value) {
        Optional<XmlElement> written = listening("socket", "socket");
        if (written.isPresent()) {
            written.get().setAttribute("socket", value);
        } else {
            set("", "socket", value);
        }
    }

    private Optional<XmlElement> listening(String type, String attribute) {
        return element().elements("listen").stream()
                .filter(one -> type.equals(one.attribute("type")) && one.hasAttribute(attribute)).findFirst();
    }

    /**
     * Password of a remote display.
     *
     * @return up to 8 characters for VNC; empty for none
     */
    public String password() {
        return get("", "passwd");
    }

    /**
     * Password of a remote display: sets it.
     *
     * @param value up to 8 characters for VNC; empty for none
     */
    public void setPassword(String value) {
        set("", "passwd", value);
    }

    /**
     * Keyboard map of a remote display.
     *
     * @return such as en-us
     */
    public String keymap() {
        return get("", "keymap");
    }

    /**
     * Keyboard map of a remote display: sets it.
     *
     * @param value such as en-us
     */
    public void setKeymap(String value) {
        set("", "keymap", value);
    }

    /**
     * X display of a window on the host.
     *
     * @return such as :0
     */
    public String display() {
        return get("", "display");
    }

    /**
     * X display of a window on the host: sets it.
     *
     * @param value such as :0
     */
    public void setDisplay(String value) {
        set("", "display", value);
    }

    /**
     * Whether it draws by the host's 3D hardware.
     *
     * @return true when so
     */
    public boolean openGl() {
        return yes("gl", "enable");
    }

    /**
     * Whether it draws by the host's 3D hardware: sets it.
     *
     * @param on true when so
     */
    public void setOpenGl(boolean on) {
        set("gl", "enable", on ? "yes" : "");
    }

    /**
     * The kind of display.
     *
     * @return such as vnc, spice, sdl, egl-headless
     */
    public String type() {
        return get("", "type");
    }

    /**
     * Changes the kind; what the new kind does not know is dropped.
     *
     * @param type such as vnc
     */
    public void setType(String type) {
        if (type.equals(type())) {
            return;
        }
        set("", "type", type);
        if (!isRemote()) {
            for (String attribute : List.of("port", "autoport", "listen", "passwd", "keymap", "socket")) {
                set("", attribute, "");
            }
            element().elements("listen").forEach(element()::remove);
        } else {
            set("", "display", "");
            setAutoPort();
        }
    }

    /** Lets the hypervisor choose the port. */
    public void setAutoPort() {
        setPort(-1);
        set("", "autoport", "yes");
    }

    /**
     * Whether a viewer elsewhere can use it.
     *
     * @return true for VNC and SPICE
     */
    public boolean isRemote() {
        return "vnc".equals(type()) || "spice".equals(type());
    }
}
