// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import org.hotseat.domain.xml.XmlElement;

/** Who a machine is and what kind of computer it imitates. Empty text is "not said"; setting it removes the element. */
public final class Identity extends Section {

    Identity(XmlElement root) {
        super(root);
    }

    /**
     * Name on the host.
     *
     * @return the name
     */
    public String name() {
        return text("name");
    }

    /**
     * Sets the name.
     *
     * @param name any text without a slash or a line break
     */
    public void setName(String name) {
        root().ensure("name").setText(name);
    }

    /**
     * A short title for people.
     *
     * @return one line
     */
    public String title() {
        return text("title");
    }

    /**
     * Sets the title.
     *
     * @param title one line
     */
    public void setTitle(String title) {
        setText("title", title.replaceAll("[\\r\\n]+", " "));
    }

    /**
     * A description for people.
     *
     * @return any text
     */
    public String description() {
        return text("description");
    }

    /**
     * Sets the description.
     *
     * @param description any text
     */
    public void setDescription(String description) {
        setText("description", description);
    }

    /**
     * The UUID.
     *
     * @return 36 characters; empty for a machine that has none yet
     */
    public String uuid() {
        return text("uuid");
    }

    /**
     * Sets the UUID; another UUID means another machine.
     *
     * @param uuid 36 characters
     */
    public void setUuid(String uuid) {
        setText("uuid", uuid);
    }

    /**
     * What runs it.
     *
     * @return kvm (by the processor) or qemu (by software)
     */
    public String type() {
        return root().attribute("type");
    }

    /**
     * Sets what runs it.
     *
     * @param type kvm or qemu
     */
    public void setType(String type) {
        root().setAttribute("type", type);
    }

    /**
     * The processor's architecture.
     *
     * @return such as x86_64
     */
    public String architecture() {
        return get("os/type", "arch");
    }

    /**
     * Sets the architecture.
     *
     * @param architecture such as x86_64
     */
    public void setArchitecture(String architecture) {
        typeOfSystem().setAttribute("arch", architecture);
    }

    /**
     * The mainboard.
     *
     * @return such as pc-q35-7.2 or pc
     */
    public String machineType() {
        return get("os/type", "machine");
    }

    /**
     * Sets the mainboard.
     *
     * @param machine such as q35
     */
    public void setMachineType(String machine) {
        typeOfSystem().setAttribute("machine", machine);
    }

    private XmlElement typeOfSystem() {
        XmlElement type = root().ensure("os/type");
        if (type.text().isEmpty()) {
            type.setText("hvm");
        }
        return type;
    }
}
