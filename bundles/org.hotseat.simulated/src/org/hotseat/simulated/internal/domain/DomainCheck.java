// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.simulated.internal.domain;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureException;
import org.w3c.dom.Element;

/** Reads what a simulation must know of a description and refuses what no hypervisor would take. Pure. */
final class DomainCheck {

    private static final Set<String> TYPES = Set.of("kvm", "qemu", "test", "xen", "hvf", "bhyve");
    private static final int MOST_VCPUS = 255;
    private static final int LONGEST_NAME = 4096;

    private DomainCheck() {
    }

    /** The shape of a description; a UUID is made where it has none. */
    static Shape shape(Element domain) throws FailureException {
        Refusal.require(domain.getTagName().equals("domain"), Messages.notDomain, domain.getTagName());
        String type = domain.getAttribute("type");
        Refusal.require(TYPES.contains(type), Messages.badType, "domain", type);
        String name = name(domain);
        int max = vcpus(domain);
        long memory = memory(domain);
        Refusal.require(!Xml.text(domain, "os/type").isEmpty(), Messages.noOs);
        Optional<Element> devices = Xml.find(domain, "devices");
        if (devices.isPresent()) {
            DeviceCheck.all(devices.get());
        }
        return new Shape(uuid(domain), name, Xml.text(domain, "title"), current(domain, max), max,
                given(domain, memory), memory, traits(domain));
    }

    private static String name(Element domain) throws FailureException {
        String name = Xml.find(domain, "name").map(Element::getTextContent).orElse("");
        Refusal.require(!name.isBlank(), Messages.noName);
        Refusal.require(name.indexOf('/') < 0 && name.indexOf('\n') < 0 && name.length() <= LONGEST_NAME,
                Messages.badName, name.strip());
        return name;
    }

    private static UUID uuid(Element domain) throws FailureException {
        String text = Xml.text(domain, "uuid");
        if (text.isEmpty()) {
            return UUID.randomUUID();
        }
        Refusal.require(text.matches("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"), Messages.badUuid, text);
        return UUID.fromString(text);
    }

    private static int vcpus(Element domain) throws FailureException {
        Optional<Element> vcpu = Xml.find(domain, "vcpu");
        int max = vcpu.isEmpty() ? 1 : Quantity.count(vcpu.get().getTextContent().strip(), "vcpu");
        Refusal.require(max <= MOST_VCPUS, Messages.tooManyVcpus, max, MOST_VCPUS);
        return max;
    }

    private static int current(Element domain, int max) throws FailureException {
        String text = Xml.attribute(domain, "vcpu", "current");
        int current = text.isEmpty() ? max : Quantity.count(text, "vcpu current");
        Refusal.require(current <= max, Messages.tooManyVcpus, current, max);
        return current;
    }

    private static long memory(Element domain) throws FailureException {
        Optional<Element> memory = Xml.find(domain, "memory");
        Refusal.require(memory.isPresent(), Messages.noMemory);
        long kib = Quantity.kib(memory.orElseThrow());
        Refusal.require(kib > 0, Messages.noMemory);
        return kib;
    }

    private static long given(Element domain, long max) throws FailureException {
        Optional<Element> current = Xml.find(domain, "currentMemory");
        return current.isEmpty() ? max : Math.min(max, Quantity.kib(current.get()));
    }

    private static Shape.Traits traits(Element domain) {
        boolean agent = devices(domain, "channel").anyMatch(
                channel -> Xml.attribute(channel, "target", "name").equals("org.qemu.guest_agent.0"));
        boolean acpi = Xml.find(domain, "features/acpi").isPresent();
        boolean firmware = Xml.find(domain, "os/nvram").isPresent()
                || Xml.attribute(domain, "os", "firmware").equals("efi");
        int heads = devices(domain, "video").mapToInt(DomainCheck::heads).sum();
        boolean shown = devices(domain, "graphics").findAny().isPresent();
        return new Shape.Traits(acpi || agent, agent, devices(domain, "hostdev").findAny().isPresent(),
                devices(domain, "disk").anyMatch(DomainCheck::isCached), firmware, shown ? Math.max(1, heads) : heads);
    }

    private static Stream<Element> devices(Element domain, String kind) {
        return Xml.find(domain, "devices").stream().flatMap(devices -> Xml.children(devices, kind).stream());
    }

    private static int heads(Element video) {
        String heads = Xml.attribute(video, "model", "heads");
        return heads.matches("[1-9]\\d?") ? Integer.parseInt(heads) : 1;
    }

    private static boolean isCached(Element disk) {
        boolean written = disk.getAttribute("device").matches("disk|lun|") && Xml.find(disk, "readonly").isEmpty()
                && Xml.find(disk, "shareable").isEmpty();
        return written && !Xml.attribute(disk, "driver", "cache").matches("none|directsync");
    }
}
