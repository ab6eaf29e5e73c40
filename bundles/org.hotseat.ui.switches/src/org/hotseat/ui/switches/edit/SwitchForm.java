// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.switches.edit;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.hotseat.ui.switches.edit.SwitchFault.Field;
import org.hotseat.ui.switches.model.LayerWords;

/** Fields about a switch; a fault is marked at its field. On the window's thread. */
final class SwitchForm {

    /** Key under which a widget knows its name, which does not depend on the language. */
    static final String KEY = "org.hotseat.id";

    private static final int GAP = 8;
    private static final int FIELD = 300;
    private static final int PORT = 64;

    private final Composite area;
    private final Map<Field, Control> fields = new EnumMap<>(Field.class);
    private final Map<Field, ControlDecoration> marks = new EnumMap<>(Field.class);
    private final Text name;
    private final Combo kind;
    private final Text address;
    private final Text port;
    private final Combo layer;
    private final Text password;
    /** A protocol that this console has no words for, as long as it is chosen. */
    private String foreign = "";
    private boolean filling;

    /**
     * Makes it, empty.
     *
     * @param parent lays it out
     * @param keeps whether an empty password keeps one that is known
     * @param changed called after each change by the person
     */
    SwitchForm(Composite parent, boolean keeps, Runnable changed) {
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(GAP + GAP / 2, GAP).applyTo(area);
        name = text(area, Field.NAME, Messages.name, SWT.NONE, FIELD);
        label(area, Messages.kind);
        kind = know(Field.KIND, new Combo(area, SWT.READ_ONLY));
        Stream.of(SwitchKind.values()).map(SwitchKind::words).forEach(kind::add);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(kind);
        label(area, Messages.address);
        Composite row = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(GAP, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        address = bare(row, Field.ADDRESS, SWT.NONE, FIELD / 2);
        label(row, Messages.port);
        port = bare(row, Field.PORT, SWT.RIGHT, PORT);
        GridDataFactory.swtDefaults().hint(PORT, SWT.DEFAULT).applyTo(port);
        label(area, Messages.layer);
        layer = know(Field.LAYER, new Combo(area, SWT.READ_ONLY));
        SwitchDraft.LAYERS.forEach(one -> layer.add(LayerWords.of(one)));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(layer);
        password = text(area, Field.PASSWORD, Messages.password, SWT.PASSWORD, FIELD);
        Runnable tell = () -> {
            if (!filling) {
                arrange(keeps);
                changed.run();
            }
        };
        Stream.of(name, address, port, password).forEach(one -> one.addListener(SWT.Modify, event -> tell.run()));
        Stream.of(kind, layer).forEach(one -> one.addListener(SWT.Selection, event -> tell.run()));
        arrange(keeps);
    }

    private static void label(Composite parent, String words) {
        new Label(parent, SWT.NONE).setText(words);
    }

    private Text text(Composite parent, Field field, String words, int style, int width) {
        label(parent, words);
        return bare(parent, field, style, width);
    }

    private Text bare(Composite parent, Field field, int style, int width) {
        Text text = know(field, new Text(parent, SWT.BORDER | style));
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(width, SWT.DEFAULT)
                .applyTo(text);
        return text;
    }

    private <C extends Control> C know(Field field, C control) {
        control.setData(KEY, "switch." + field.name().toLowerCase(Locale.ROOT));
        fields.put(field, control);
        ControlDecoration mark = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
        mark.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        mark.hide();
        marks.put(field, mark);
        return control;
    }

    /** What the kind makes of the other fields; each says so itself. */
    private void arrange(boolean keeps) {
        Optional<SwitchKind> chosen = kind();
        port.setMessage(chosen.map(one -> Integer.toString(one.port())).orElse(""));
        layer.setEnabled(chosen.map(SwitchKind::hasOneLayer).orElse(true));
        layer.setToolTipText(layer.isEnabled() ? Messages.layerTip : Messages.layerTold);
        boolean asks = chosen.map(SwitchKind::asksPassword).orElse(true);
        password.setEnabled(asks);
        password.setMessage(!asks ? NLS.bind(Messages.noPassword, chosen.map(SwitchKind::words).orElse("")) : keeps
                ? Messages.passwordKept : Messages.passwordNone);
    }

    private Optional<SwitchKind> kind() {
        int index = kind.getSelectionIndex();
        return index >= 0 && index < SwitchKind.values().length ? Optional.of(SwitchKind.values()[index])
                : Optional.empty();
    }

    Composite control() {
        return area;
    }

    /** Puts a draft into the fields; the password stays. */
    void fill(SwitchDraft draft, boolean keeps) {
        filling = true;
        name.setText(draft.name());
        address.setText(draft.address());
        port.setText(draft.port());
        SwitchKind.of(draft.protocol()).ifPresentOrElse(known -> kind.select(known.ordinal()), () -> {
            if (!foreign.equals(draft.protocol())) {
                foreign = draft.protocol();
                kind.add(foreign);
            }
            kind.select(kind.indexOf(foreign));
        });
        layer.select(Math.max(0, SwitchDraft.LAYERS.indexOf(draft.carries())));
        filling = false;
        arrange(keeps);
    }

    SwitchDraft draft() {
        return new SwitchDraft(name.getText(), kind().map(SwitchKind::protocol).orElse(foreign), address.getText(),
                port.getText(), SwitchDraft.LAYERS.get(Math.max(0, layer.getSelectionIndex())));
    }

    /** Secret. */
    String password() {
        return password.isEnabled() ? password.getText() : "";
    }

    void show(Optional<SwitchFault> fault) {
        marks.forEach((field, mark) -> fault.filter(one -> one.field() == field).ifPresentOrElse(one -> {
            mark.setDescriptionText(one.text());
            mark.show();
        }, mark::hide));
    }

    void focus(Field field) {
        Control control = fields.get(field);
        if (control != null && !control.isDisposed() && control.setFocus() && control instanceof Text text) {
            text.selectAll();
        }
    }
}
