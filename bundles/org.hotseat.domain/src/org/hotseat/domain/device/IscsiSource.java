// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.device;

import java.util.Optional;

import org.hotseat.domain.xml.XmlElement;

/**
 * Where an iSCSI disk that is attached directly has its content: a handle on the disk's element, which keeps no values
 * of its own. Setters take empty text to remove what they set.
 */
public final class IscsiSource {

    private final Disk disk;

    IscsiSource(Disk disk) {
        this.disk = disk;
    }

    /**
     * Address of the iSCSI portal.
     *
     * @return name or IP address
     */
    public String host() {
        return disk.get("source/host", "name");
    }

    /**
     * Sets the portal's address.
     *
     * @param host name or IP address
     */
    public void setHost(String host) {
        disk.set("source/host", "name", host);
    }

    /**
     * Port of the iSCSI portal.
     *
     * @return port as text; empty for 3260
     */
    public String port() {
        return disk.get("source/host", "port");
    }

    /**
     * Sets the portal's port.
     *
     * @param port as text
     */
    public void setPort(String port) {
        disk.set("source/host", "port", port);
    }

    /**
     * Name of the iSCSI target and unit.
     *
     * @return such as iqn.2026-01.example:disks/1
     */
    public String target() {
        return disk.source() == Disk.Source.ISCSI ? disk.get("source", "name") : "";
    }

    /**
     * Sets target and unit.
     *
     * @param name such as iqn.2026-01.example:disks/1
     */
    public void setTarget(String name) {
        disk.set("source", "name", name);
    }

    /**
     * Account at the iSCSI target.
     *
     * @return empty for none
     */
    public String user() {
        return auth().map(found -> found.attribute("username")).orElse("");
    }

    /**
     * Sets the account; none removes the secret's reference too.
     *
     * @param user account
     */
    public void setUser(String user) {
        if (user.isEmpty()) {
            disk.element().removePath("auth");
            disk.element().find("source").ifPresent(source -> source.removePath("auth"));
        } else {
            auth().orElseGet(() -> disk.element().ensure("source/auth")).setAttribute("username", user);
        }
    }

    /**
     * The libvirt secret that holds the account's password; the password itself is never in the description.
     *
     * @return UUID of the secret
     */
    public String secret() {
        return auth().flatMap(found -> found.find("secret")).map(found -> found.attribute("uuid")).orElse("");
    }

    /**
     * Sets the secret.
     *
     * @param uuid of a libvirt secret
     */
    public void setSecret(String uuid) {
        XmlElement secret = auth().orElseGet(() -> disk.element().ensure("source/auth")).ensure("secret");
        secret.setAttribute("type", "iscsi");
        secret.setAttribute("uuid", uuid);
    }

    /** Written inside the source today, beside it by older releases. */
    private Optional<XmlElement> auth() {
        return disk.element().find("source/auth").or(() -> disk.element().find("auth"));
    }
}
