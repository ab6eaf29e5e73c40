// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain;

import java.util.Optional;

import org.hotseat.domain.xml.XmlElement;

/** The processors of a machine. */
public final class Processor extends Section {

    /** The most vCPUs that the forms offer. */
    public static final int MOST = 32;

    private static final String TOPOLOGY = "cpu/topology";

    Processor(XmlElement root) {
        super(root);
    }

    /**
     * How many vCPUs it can have.
     *
     * @return 1 or more
     */
    public int maximum() {
        return number(text("vcpu"), 1);
    }

    /**
     * Sets how many vCPUs it can have; one that has fewer now keeps them, one that has more is cut.
     *
     * @param count 1 or more
     */
    public void setMaximum(int count) {
        int now = current();
        boolean all = now == maximum();
        root().ensure("vcpu").setText(Integer.toString(count));
        setCurrent(all ? count : Math.min(now, count));
    }

    /**
     * How many vCPUs it starts with.
     *
     * @return 1 to the maximum
     */
    public int current() {
        return number(get("vcpu", "current"), maximum());
    }

    /**
     * Sets how many vCPUs it starts with.
     *
     * @param count 1 to the maximum
     */
    public void setCurrent(int count) {
        root().ensure("vcpu").setAttribute("current", count == maximum() ? "" : Integer.toString(count));
    }

    /**
     * How they look to the guest.
     *
     * @return empty when the hypervisor chooses
     */
    public Optional<Topology> topology() {
        return root().find(TOPOLOGY).map(found -> new Topology(number(found.attribute("sockets"), 1)
                * number(found.attribute("dies"), 1), number(found.attribute("cores"), 1),
                number(found.attribute("threads"), 1)));
    }

    /**
     * Sets how they look to the guest.
     *
     * @param topology empty lets the hypervisor choose
     */
    public void setTopology(Optional<Topology> topology) {
        if (topology.isEmpty()) {
            root().removePath(TOPOLOGY);
            return;
        }
        Topology wanted = topology.get();
        if (topology().equals(topology)) {
            return;
        }
        XmlElement element = root().ensure(TOPOLOGY);
        element.setAttribute("sockets", Integer.toString(wanted.sockets()));
        element.setAttribute("dies", element.hasAttribute("dies") ? "1" : "");
        element.setAttribute("cores", Integer.toString(wanted.cores()));
        element.setAttribute("threads", Integer.toString(wanted.threads()));
    }

    /**
     * How the guest's processor is made.
     *
     * @return host-passthrough, host-model, custom, maximum; empty for the hypervisor's default
     */
    public String mode() {
        return get("cpu", "mode");
    }

    /**
     * Sets how the guest's processor is made; a model that the new mode does not know is dropped.
     *
     * @param mode as above
     */
    public void setMode(String mode) {
        set("cpu", "mode", mode);
        if (!"custom".equals(mode)) {
            root().find("cpu").ifPresent(cpu -> cpu.removePath("model"));
        }
    }

    /**
     * Model of a custom processor.
     *
     * @return such as Skylake-Client
     */
    public String model() {
        return text("cpu/model");
    }

    /**
     * Sets the model.
     *
     * @param model such as Skylake-Client
     */
    public void setModel(String model) {
        setText("cpu/model", model);
    }
}
