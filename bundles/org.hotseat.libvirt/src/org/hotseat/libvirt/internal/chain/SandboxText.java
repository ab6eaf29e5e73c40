// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.hypervisor.checkpoint.SandboxPlan;
import org.w3c.dom.Element;

/**
 * Makes of a machine's description that of a copy which is connected to nothing: another name and id, networks that
 * lead nowhere, lines that nobody reads, pictures for this host only, and whatever ends its guest ends the copy. What
 * the guest sees of its devices stays, so that its memory fits; one whose devices cannot be cut off is refused. Its
 * disks are left to the caller. Pure.
 */
public final class SandboxText {

    private static final List<String> LINES = List.of("serial", "console", "parallel", "channel");
    private static final Set<String> HARMLESS = Set.of("pty", "spicevmc", "spiceport", "null", "qemu-vdagent");
    /** Devices that cannot be cut off without being seen, unless of a type that leads into a picture only. */
    private static final List<String> TIED = List.of("redirdev", "smartcard", "vsock", "shmem", "hostdev");
    private static final List<String> ENDS = List.of("on_poweroff", "on_reboot", "on_crash");
    private static final List<String> WAYS = List.of("source", "target", "virtualport", "bandwidth", "filterref",
            "script", "downscript", "backend", "vlan", "backenddomain", "portForward");
    private static final String LOCAL = "127.0.0.1";
    private static final String TYPE = "type";

    private SandboxText() {
    }

    /**
     * Changes the description.
     *
     * @param text of the machine
     * @param plan what the copy is called
     * @throws FailureException UNSUPPORTED when the copy would be connected to something
     */
    public static void isolate(MachineText text, SandboxPlan plan) throws FailureException {
        Element root = text.root();
        refuseTied(root);
        MachineText.child(root, "name").ifPresent(name -> name.setTextContent(plan.name()));
        MachineText.child(root, "uuid").ifPresent(uuid -> uuid.setTextContent(plan.copy().toString()));
        MachineText.children(root, "sysinfo").flatMap(info -> MachineText.children(info, "system")).flatMap(
                system -> MachineText.children(system, "entry")).filter(entry -> entry.getAttribute("name").equals(
                        "uuid")).forEach(entry -> entry.setTextContent(plan.copy().toString()));
        drop(root, "resource");
        drop(root, "metadata");
        ENDS.forEach(end -> MachineText.child(root, end).ifPresent(act -> act.setTextContent("destroy")));
        MachineText.child(root, "devices").ifPresent(SandboxText::devices);
    }

    /** Words for QEMU itself may be anything. */
    private static void refuseTied(Element root) throws FailureException {
        List<String> tied = new ArrayList<>();
        if (root.getElementsByTagName("qemu:commandline").getLength() > 0) {
            tied.add("qemu:commandline");
        }
        MachineText.child(root, "devices").ifPresent(devices -> TIED.stream().filter(kind -> MachineText.children(
                devices, kind).anyMatch(one -> !one.getAttribute(TYPE).equals("spicevmc"))).forEach(tied::add));
        if (!tied.isEmpty()) {
            throw new FailureException(FailureCode.UNSUPPORTED, NLS.bind(Messages.tied, String.join(", ", tied)),
                    Messages.tiedRemedy);
        }
    }

    /**
     * How libvirt calls the networks of a machine that is there.
     *
     * @param live its description
     * @return such as net0
     */
    public static List<String> networks(MachineText live) {
        return MachineText.child(live.root(), "devices").stream().flatMap(devices -> MachineText.children(devices,
                "interface")).flatMap(network -> MachineText.children(network, "alias"))
                .map(alias -> alias.getAttribute("name")).filter(name -> !name.isEmpty()).toList();
    }

    private static void devices(Element devices) {
        MachineText.children(devices, "interface").forEach(SandboxText::network);
        LINES.forEach(kind -> MachineText.children(devices, kind).forEach(SandboxText::line));
        MachineText.children(devices, "graphics").forEach(SandboxText::picture);
        MachineText.children(devices, "watchdog").forEach(dog -> dog.setAttribute("action", "none"));
        MachineText.children(devices, "rng").flatMap(rng -> MachineText.children(rng, "backend")).filter(way -> !way
                .getAttribute("model").equals("builtin")).forEach(SandboxText::chance);
        MachineText.children(devices, "audio").forEach(audio -> {
            List.of("input", "output").forEach(part -> drop(audio, part));
            List.copyOf(names(audio)).stream().filter(name -> !name.equals("id")).forEach(audio::removeAttribute);
            audio.setAttribute(TYPE, "none");
        });
    }

    /** A line of the host that is tied to nothing, and unplugged as well. */
    private static void network(Element network) {
        WAYS.forEach(way -> drop(network, way));
        network.setAttribute(TYPE, "ethernet");
        drop(network, "link");
        Element link = network.getOwnerDocument().createElement("link");
        link.setAttribute("state", "down");
        network.appendChild(link);
    }

    /** Numbers of the host itself, from nobody else. */
    private static void chance(Element backend) {
        List.copyOf(names(backend)).forEach(backend::removeAttribute);
        backend.setAttribute("model", "random");
        backend.setTextContent("/dev/urandom");
    }

    private static void line(Element line) {
        drop(line, "log");
        drop(line, "source");
        drop(line, "protocol");
        line.removeAttribute("tty");
        if (!HARMLESS.contains(line.getAttribute(TYPE))) {
            line.setAttribute(TYPE, "null");
        }
    }

    /** Such as a window on the seat's own screen. */
    private static void picture(Element picture) {
        String type = picture.getAttribute(TYPE);
        if (!type.equals("vnc") && !type.equals("spice")) {
            picture.getParentNode().removeChild(picture);
            return;
        }
        List.of("port", "tlsPort", "websocket", "socket").forEach(picture::removeAttribute);
        drop(picture, "listen");
        picture.setAttribute("autoport", "yes");
        picture.setAttribute("listen", LOCAL);
    }

    private static List<String> names(Element element) {
        var attributes = element.getAttributes();
        return IntStream.range(0, attributes.getLength()).mapToObj(index -> attributes.item(index)
                .getNodeName()).toList();
    }

    private static void drop(Element parent, String name) {
        MachineText.children(parent, name).forEach(parent::removeChild);
    }
}
