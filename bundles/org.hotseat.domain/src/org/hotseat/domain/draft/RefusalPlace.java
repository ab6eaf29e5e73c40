// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.domain.draft;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.Places;
import org.hotseat.domain.Problem;
import org.hotseat.domain.device.NetworkInterface;
import org.hotseat.domain.xml.XmlElement;

/**
 * Finds the place that libvirt's reason is about. Libvirt names a line only where its parser stumbles; everywhere else
 * the reason quotes a value or uses the name of an element, and the element that answers to most of it is the place.
 * Pure.
 */
public final class RefusalPlace {

    private static final Pattern LINE = Pattern.compile("(?:\\):|\\bline )(\\d+)");
    private static final Pattern QUOTED = Pattern.compile("'([^']+)'|\"([^\"]+)\"");
    /** Values that libvirt does not quote: paths, and numbers with their unit. */
    private static final Pattern BARE = Pattern.compile("(?<=\\s)(/\\S+|\\d{4,})");
    private static final Pattern PCI = Pattern.compile(
            "\\p{XDigit}{4}:(\\p{XDigit}{2}):(\\p{XDigit}{2})\\.(\\p{XDigit})");
    private static final Pattern MISSING = Pattern.compile(
            "\\b(missing|(gives|has|have) no|must be specified|required)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MODEL_NAME = Pattern.compile("\\bmodel name contains invalid",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern USUAL_NAME = Pattern.compile("[A-Za-z0-9_-]+");
    /** What no description can be without, and the words for it. */
    private static final List<Map.Entry<Pattern, String>> NEEDED = List.of(word("memory", "memory"),
            word("os .?type|machine type", "os/type"), word("name", "name"));
    private static final int QUOTE_WEIGHT = 4;
    private static final int NAME_WEIGHT = 2;
    private static final int WORD_WEIGHT = 3;
    /** Words of libvirt's that are no names of elements, and where they belong; asked in this order. */
    private static final List<Map.Entry<Pattern, String>> WORDS = List.of(
            word("already exists with uuid|exists already|already defined|domain name", "name"),
            word("uuid", "uuid"),
            word("topology|maximum vcpus must|sockets", "cpu/topology"),
            word("vcpus?|cpu count|maximum cpus|smp", "vcpu"),
            word("current memory|balloon", "currentMemory"),
            word("huge ?pages?", "memoryBacking"),
            word("memory", "memory"),
            word("machine type|machine|architecture|guest arch|os type|virt(ualization)? type|emulator", "os/type"),
            word("firmware|nvram|loader|efi|pflash", "os"),
            word("cpu model|cpu mode|host-passthrough|host-model|cpu", "cpu"),
            word("acpi|apic", "features"),
            word("spice|vnc|sdl|display", "devices/graphics"),
            word("nic|bridge|network|mac", "devices/interface"),
            word("image|cdrom|floppy|bus|iscsi", "devices/disk"),
            word("usb|pci|vfio|iommu", "devices/hostdev"),
            word("guest agent|virtio-serial", "devices/channel"));

    private RefusalPlace() {
    }

    private static Map.Entry<Pattern, String> word(String words, String path) {
        return Map.entry(Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE), path);
    }

    /**
     * Places a reason.
     *
     * @param reason in libvirt's words
     * @param document what was refused
     * @return path and line; the whole document with line 0 when nothing in the reason points anywhere
     */
    public static Problem of(String reason, DomainDocument document) {
        List<XmlElement> all = new ArrayList<>();
        collect(document.root(), all);
        return byLine(reason, all).map(found -> at(found, reason)).or(() -> byAbsence(reason, document))
                .or(() -> byAddress(reason, all).or(() -> byModelName(reason, document))
                        .or(() -> byWords(reason, document, all)).map(found -> at(found, reason)))
                .orElse(new Problem("", 0, reason));
    }

    private static Problem at(XmlElement found, String reason) {
        return new Problem(Places.path(found), found.line(), reason);
    }

    /** What is not there has no line: that of what it belongs into is shown. */
    private static Optional<Problem> byAbsence(String reason, DomainDocument document) {
        if (!MISSING.matcher(reason).find()) {
            return Optional.empty();
        }
        return NEEDED.stream().filter(word -> word.getKey().matcher(reason).find()).map(Map.Entry::getValue)
                .filter(path -> document.root().find(path).isEmpty()).findFirst().map(path -> {
                    int end = path.lastIndexOf('/');
                    XmlElement above = end < 0 ? document.root()
                            : document.root().find(path.substring(0, end)).orElse(document.root());
                    return new Problem(path, above.line(), reason);
                });
    }

    /** Libvirt says this of network cards only. */
    private static Optional<XmlElement> byModelName(String reason, DomainDocument document) {
        if (!MODEL_NAME.matcher(reason).find()) {
            return Optional.empty();
        }
        return document.devices().all().stream().filter(NetworkInterface.class::isInstance)
                .flatMap(card -> card.element().find("model").stream())
                .filter(model -> !USUAL_NAME.matcher(model.attribute("type")).matches()).findFirst();
    }

    private static void collect(XmlElement element, List<XmlElement> all) {
        all.add(element);
        element.elements().forEach(child -> collect(child, all));
    }

    private static Optional<XmlElement> byLine(String reason, List<XmlElement> all) {
        Matcher named = LINE.matcher(reason);
        if (!named.find()) {
            return Optional.empty();
        }
        int line = Integer.parseInt(named.group(1));
        return all.stream().filter(element -> element.line() <= line).reduce((earlier, later) -> later);
    }

    /** An address that is used twice: the later use is the one that was added. */
    private static Optional<XmlElement> byAddress(String reason, List<XmlElement> all) {
        Matcher named = PCI.matcher(reason);
        if (!named.find()) {
            return Optional.empty();
        }
        Map<String, String> wanted = Map.of("bus", "0x" + named.group(1), "slot", "0x" + named.group(2), "function",
                "0x" + named.group(3));
        return all.stream().filter(element -> element.name().equals("address"))
                .filter(element -> wanted.entrySet().stream()
                        .allMatch(part -> part.getValue().equals(element.attributes().get(part.getKey()))))
                .reduce((earlier, later) -> later);
    }

    private static Optional<XmlElement> byWords(String reason, DomainDocument document, List<XmlElement> all) {
        List<String> quoted = Stream.concat(
                QUOTED.matcher(reason).results()
                        .map(found -> found.group(1) == null ? found.group(2) : found.group(1)),
                BARE.matcher(reason).results().map(found -> found.group(1))).toList();
        String words = QUOTED.matcher(reason).replaceAll(" ").toLowerCase(Locale.ROOT);
        Optional<XmlElement> hinted = WORDS.stream().filter(word -> word.getKey().matcher(reason).find())
                .flatMap(word -> document.root().find(word.getValue()).stream()).findFirst();
        XmlElement best = null;
        int most = 0;
        for (XmlElement element : all) {
            int score = score(element, quoted, words)
                    + (hinted.isPresent() && within(element, hinted.get()) ? WORD_WEIGHT : 0);
            if (score > most) {
                most = score;
                best = element;
            }
        }
        return Optional.ofNullable(best);
    }

    private static int score(XmlElement element, List<String> quoted, String words) {
        if (element.parent().isEmpty()) {
            return 0;
        }
        List<String> values = new ArrayList<>(element.attributes().values());
        values.add(element.text());
        int score = 0;
        for (String value : quoted) {
            score += values.contains(value) ? QUOTE_WEIGHT : value.equals(element.name()) ? NAME_WEIGHT : 0;
        }
        if (mentions(words, element.name())) {
            score += NAME_WEIGHT;
        }
        score += element.parent().filter(above -> mentions(words, above.name())).isPresent() ? 1 : 0;
        return score + (int) element.attributes().keySet().stream()
                .filter(key -> key.length() > 2 && mentions(words, key)).count();
    }

    private static boolean mentions(String words, String name) {
        return Pattern.compile("\\b" + Pattern.quote(name.toLowerCase(Locale.ROOT)) + "s?\\b").matcher(words).find();
    }

    private static boolean within(XmlElement element, XmlElement above) {
        return element == above || element.parent().map(parent -> within(parent, above)).orElse(false);
    }
}
