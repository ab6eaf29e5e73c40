// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.field;

import java.util.List;
import java.util.Optional;
import java.util.function.ToIntFunction;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Memory;
import org.hotseat.domain.Processor;
import org.hotseat.domain.Topology;
import org.hotseat.domain.Vocabulary;

/** vCPUs, their model, memory, and what the guest finds on its mainboard. */
public final class ProcessorFields {

    /** libvirt itself knows more; ours is what the machine types in use can have. */
    private static final int MOST = 255;
    private static final int MOST_PARTS = 64;
    private static final String HUGE_PAGES = "memoryBacking/hugepages";

    private ProcessorFields() {
    }

    /**
     * vCPUs and how the guest sees them.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> processor() {
        return List.of(
                Field.<DomainDocument>of("vcpus", Kind.NUMBER, Messages.vcpus,
                        d -> Integer.toString(d.processor().current()),
                        (d, value) -> setCurrent(d.processor(), Checks.number(value, 1)))
                        .at("vcpu").range(1, MOST).live(),
                Field.<DomainDocument>of("vcpusMost", Kind.NUMBER, Messages.vcpusMost,
                        d -> Integer.toString(d.processor().maximum()),
                        (d, value) -> d.processor().setMaximum(Checks.number(value, 1)))
                        .at("vcpu").range(1, MOST).hint(Messages.vcpusMostHint),
                Field.<DomainDocument>flag("ownTopology", Messages.ownTopology,
                        d -> d.processor().topology().isPresent(), (d, on) -> d.processor().setTopology(
                                on ? Optional.of(new Topology(1, d.processor().maximum(), 1)) : Optional.empty())),
                part("sockets", Messages.sockets, Topology::sockets,
                        (now, count) -> new Topology(count, now.cores(), now.threads())),
                part("cores", Messages.cores, Topology::cores,
                        (now, count) -> new Topology(now.sockets(), count, now.threads())),
                part("threads", Messages.threads, Topology::threads,
                        (now, count) -> new Topology(now.sockets(), now.cores(), count)),
                Field.<DomainDocument>of("cpuMode", Kind.CHOICE, Messages.cpuMode, d -> d.processor().mode(),
                        (d, value) -> d.processor().setMode(value)).at("cpu").choices(Choice.pairs(
                                "", Messages.automatic, "host-model", Messages.cpuHostModel,
                                "host-passthrough", Messages.cpuPassthrough, "custom", Messages.cpuCustom,
                                "maximum", Messages.cpuMaximum)).hint(Messages.cpuModeHint),
                Field.<DomainDocument>of("cpuModel", Kind.COMBO, Messages.cpuModel, d -> d.processor().model(),
                        (d, value) -> d.processor().setModel(value)).at("cpu").choices(Choice.of(List.of("qemu64",
                                "Westmere", "SandyBridge", "Haswell", "Skylake-Server", "Cascadelake-Server",
                                "EPYC", "EPYC-Rome"))).when(d -> "custom".equals(d.processor().mode())));
    }

    private static void setCurrent(Processor processor, int count) {
        if (count > processor.maximum()) {
            processor.setMaximum(count);
        }
        processor.setCurrent(count);
    }

    /** One of the three numbers of the topology. */
    private interface Change {
        Topology apply(Topology now, int count);
    }

    private static Field<DomainDocument> part(String id, String label,
            ToIntFunction<Topology> read, Change change) {
        return Field.<DomainDocument>of(id, Kind.NUMBER, label,
                d -> d.processor().topology().map(now -> Integer.toString(read.applyAsInt(now))).orElse(""),
                (d, value) -> d.processor().topology().ifPresent(now -> d.processor()
                        .setTopology(Optional.of(change.apply(now, Checks.number(value, 1))))))
                .at("cpu/topology").range(1, MOST_PARTS).when(d -> d.processor().topology().isPresent());
    }

    /**
     * Memory.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> memory() {
        return List.of(
                Field.<DomainDocument>of("memory", Kind.SIZE, Messages.memory,
                        d -> Long.toString(d.memory().currentKib()),
                        (d, value) -> setCurrent(d.memory(), Long.parseLong(value))).at("currentMemory").live(),
                Field.<DomainDocument>of("memoryMost", Kind.SIZE, Messages.memoryMost,
                        d -> Long.toString(d.memory().maximumKib()),
                        (d, value) -> d.memory().setMaximumKib(Long.parseLong(value))).at("memory")
                        .hint(Messages.memoryMostHint),
                Field.<DomainDocument>flag("hugePages", Messages.hugePages,
                        d -> d.root().find(HUGE_PAGES).isPresent(), (d, on) -> setHugePages(d, on))
                        .at("memoryBacking").hint(Messages.hugePagesHint));
    }

    private static void setCurrent(Memory memory, long kib) {
        if (kib > memory.maximumKib()) {
            memory.setMaximumKib(kib);
        }
        memory.setCurrentKib(kib);
    }

    private static void setHugePages(DomainDocument domain, boolean on) {
        if (on) {
            domain.root().ensure(HUGE_PAGES);
        } else {
            domain.root().removePath(HUGE_PAGES);
        }
    }

    /**
     * What the guest finds on its mainboard.
     *
     * @return in the order of the page
     */
    public static List<Field<DomainDocument>> features() {
        return List.of(
                Field.<DomainDocument>flag("acpi", Messages.acpi, d -> d.features().acpi(),
                        (d, on) -> d.features().setAcpi(on)).at("features").hint(Messages.acpiHint),
                Field.<DomainDocument>flag("apic", Messages.apic, d -> d.features().apic(),
                        (d, on) -> d.features().setApic(on)).at("features").hint(Messages.apicHint),
                Field.<DomainDocument>flag("hyperv", Messages.hyperv, GuestSystem::hyperv, GuestSystem::setHyperv)
                        .at("features").hint(Messages.hypervHint),
                Field.<DomainDocument>of("clock", Kind.CHOICE, Messages.clock, d -> d.features().clockOffset(),
                        (d, value) -> d.features().setClockOffset(value)).at("clock").choices(clocks())
                        .hint(Messages.clockHint));
    }

    private static List<Choice> clocks() {
        return Choice.orDefault(Vocabulary.CLOCKS.stream().map(value -> new Choice(value, switch (value) {
            case "utc" -> Messages.clockUtc;
            case "localtime" -> Messages.clockLocal;
            default -> value;
        })).toList());
    }
}
