// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.Optional;
import java.util.OptionalLong;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Text;
import org.hotseat.domain.Processor;
import org.hotseat.ui.domain.field.SizeText;
import org.hotseat.ui.format.Formats;

/** vCPUs and memory. */
final class SizePage extends WishPage {

    private static final int SPINNER = 80;

    private Spinner vcpus;
    private Text memory;
    private Label capacity;
    private boolean readable = true;

    SizePage(MachineWish wish, Surroundings around) {
        super("size", Messages.sizeTitle, Messages.sizeDescription, wish, around);
    }

    @Override
    void fill(Composite area) {
        label(area, Messages.vcpus);
        vcpus = new Spinner(area, SWT.BORDER);
        vcpus.setMinimum(1);
        vcpus.setMaximum(Processor.MOST);
        vcpus.addModifyListener(event -> {
            wish().vcpus = vcpus.getSelection();
            check();
        });
        GridDataFactory.swtDefaults().hint(SPINNER, SWT.DEFAULT).applyTo(vcpus);
        memory = text(area, Messages.memory, text -> {
            OptionalLong kib = SizeText.parse(text);
            readable = kib.isPresent();
            kib.ifPresent(amount -> wish().memoryKib = amount);
        });
        capacity = hint(area, "");
    }

    @Override
    void show() {
        vcpus.setSelection(wish().vcpus);
        memory.setText(SizeText.format(wish().memoryKib));
        readable = true;
        capacity.setText(around().facts(wish().host).map(facts -> NLS.bind(Messages.capacity, new Object[] {
                facts.cpus(), Formats.size(facts.memory()),
                around().freeMemory(wish().host).map(Formats::size).orElse(Formats.NONE) })).orElse(""));
        capacity.requestLayout();
        vcpus.setFocus();
    }

    @Override
    Optional<String> trouble() {
        return readable ? Optional.empty() : Optional.of(Messages.memoryForm);
    }
}
