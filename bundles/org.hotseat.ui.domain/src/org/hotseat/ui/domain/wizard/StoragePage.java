// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.domain.wizard;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** Disk and CD-ROM drive. */
final class StoragePage extends WishPage {

    private Button file;
    private Button iscsi;
    private Button none;
    private Combo path;
    private Text portal;
    private Text target;
    private Text cdrom;

    StoragePage(MachineWish wish, Surroundings around) {
        super("storage", Messages.storageTitle, Messages.storageDescription, wish, around);
    }

    @Override
    void fill(Composite area) {
        Composite kinds = choices(area, Messages.disk);
        file = radio(kinds, Messages.diskFile, () -> kind(MachineWish.DiskKind.FILE));
        iscsi = radio(kinds, Messages.diskIscsi, () -> kind(MachineWish.DiskKind.ISCSI));
        none = radio(kinds, Messages.diskNone, () -> kind(MachineWish.DiskKind.NONE));
        path = combo(area, Messages.diskPath, true, combo -> wish().diskPath = combo.getText());
        hint(area, Messages.diskHint);
        portal = text(area, Messages.iscsiPortal, text -> wish().iscsiPortal = text);
        target = text(area, Messages.iscsiTarget, text -> wish().iscsiTarget = text);
        cdrom = text(area, Messages.cdrom, text -> wish().cdromPath = text);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(cdrom);
        hint(area, Messages.cdromHint);
    }

    private void kind(MachineWish.DiskKind kind) {
        wish().diskKind = kind;
        enable();
    }

    private void enable() {
        path.setEnabled(wish().diskKind == MachineWish.DiskKind.FILE);
        portal.setEnabled(wish().diskKind == MachineWish.DiskKind.ISCSI);
        target.setEnabled(wish().diskKind == MachineWish.DiskKind.ISCSI);
    }

    @Override
    void show() {
        file.setSelection(wish().diskKind == MachineWish.DiskKind.FILE);
        iscsi.setSelection(wish().diskKind == MachineWish.DiskKind.ISCSI);
        none.setSelection(wish().diskKind == MachineWish.DiskKind.NONE);
        List<String> folders = around().folders(wish().host);
        path.setItems(folders.stream().map(this::proposed).toArray(String[]::new));
        if (wish().diskPath.isEmpty() && !folders.isEmpty()) {
            wish().diskPath = proposed(folders.get(0));
        }
        path.setText(wish().diskPath);
        portal.setText(wish().iscsiPortal);
        target.setText(wish().iscsiTarget);
        cdrom.setText(wish().cdromPath);
        enable();
    }

    private String proposed(String folder) {
        return folder + wish().name.replaceAll("[\\s'\"&<>]+", "-") + ".qcow2";
    }

    @Override
    Optional<String> trouble() {
        return wish().diskTrouble();
    }
}
