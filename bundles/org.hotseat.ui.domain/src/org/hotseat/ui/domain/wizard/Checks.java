// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.hotseat.base.unit.DataSize;
import org.hotseat.domain.DomainDocument;
import org.hotseat.domain.DomainSyntaxException;
import org.hotseat.domain.Problem;
import org.hotseat.hypervisor.HostFacts;
import org.hotseat.hypervisor.image.NewImage;
import org.hotseat.ui.format.Formats;
import org.hotseat.ui.look.StateMark;

/** What is looked at before a machine is defined. Pure. */
final class Checks {

    /** What was found, what is needed, and how it stands. */
    record Row(StateMark mark, String what, String found) {
    }

    private Checks() {
    }

    static List<Row> of(MachineWish wish, List<String> taken, Optional<HostFacts> facts, Optional<DataSize> free,
            FolderDesk.Answer folder) {
        List<Row> rows = new ArrayList<>();
        Optional<String> name = wish.nameTrouble(taken);
        rows.add(new Row(mark(name.isEmpty()), Messages.checkName, name.orElse(Messages.nameFree)));
        facts.ifPresent(host -> rows.add(new Row(wish.vcpus <= host.cpus() ? StateMark.DONE : StateMark.WARNING,
                Messages.checkCpus, NLS.bind(Messages.cpusFound, wish.vcpus, host.cpus()))));
        DataSize wanted = DataSize.ofKib(wish.memoryKib);
        free.ifPresent(size -> rows.add(new Row(wanted.compareTo(size) <= 0 ? StateMark.DONE : StateMark.WARNING,
                Messages.checkMemory, NLS.bind(Messages.memoryFound, Formats.size(wanted), Formats.size(size)))));
        disk(wish, folder).ifPresent(rows::add);
        List<Problem> problems = problems(wish.xml());
        if (problems.isEmpty()) {
            rows.add(new Row(StateMark.DONE, Messages.checkDescription, Messages.descriptionGood));
        }
        problems.forEach(problem -> rows.add(new Row(StateMark.ERROR, Messages.checkDescription, problem.text())));
        return rows;
    }

    /** The image that is to be made; others are not looked at. */
    private static Optional<Row> disk(MachineWish wish, FolderDesk.Answer folder) {
        if (wish.diskKind != MachineWish.DiskKind.NEW) {
            return Optional.empty();
        }
        Optional<String> trouble = wish.image.trouble(folder);
        if (trouble.isPresent()) {
            return Optional.of(new Row(StateMark.ERROR, Messages.checkDisk, trouble.get()));
        }
        Optional<String> warning = wish.image.warning(folder);
        NewImage image = wish.image.image();
        return Optional.of(new Row(warning.isPresent() ? StateMark.WARNING : StateMark.DONE, Messages.checkDisk,
                warning.orElse(NLS.bind(Messages.diskFound, image.path(), Formats.size(image.size())))));
    }

    private static StateMark mark(boolean good) {
        return good ? StateMark.DONE : StateMark.ERROR;
    }

    private static List<Problem> problems(String xml) {
        try {
            return DomainDocument.parse(xml).problems();
        } catch (DomainSyntaxException broken) {
            return List.of(new Problem("", broken.line(), String.valueOf(broken.getMessage())));
        }
    }
}
