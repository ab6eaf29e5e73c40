// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.members;

import java.time.Instant;
import java.util.Optional;

import org.eclipse.jface.action.IToolBarManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.hotseat.console.member.ClusterFacts;
import org.hotseat.console.member.MemberFacts;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.ui.canvas.PictureSource;
import org.hotseat.ui.canvas.SavePictureHandler;
import org.hotseat.ui.look.Icon;
import org.hotseat.ui.members.act.JournalDialog;
import org.hotseat.ui.members.model.LadderText;
import org.hotseat.ui.members.paint.LadderDrawing;

/**
 * Why a host is, or is not, taken over: five rungs of evidence, and the leader's decision. On the window's thread.
 */
public final class LadderView extends HostMemberView implements PictureSource {

    /** Under which the workbench knows it. */
    public static final String ID = "org.hotseat.ui.members.ladder";

    private DrawingCanvas canvas;
    private DecisionCard card;
    private Optional<LadderText> text = Optional.empty();
    private Optional<MemberFacts> shown = Optional.empty();

    @Override
    Control createFor(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        canvas = new DrawingCanvas(area, Messages.ladder);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
        card = new DecisionCard(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(card.control());
        Button journal = card.button(Messages.showJournal, this::journal);
        Button copy = card.button(Messages.copyAsText, this::copy);
        area.setTabList(new Control[] { canvas, card.control() });
        journal.setToolTipText(Messages.showJournalTip);
        copy.setToolTipText(Messages.copyAsTextTip);
        IToolBarManager tools = getViewSite().getActionBars().getToolBarManager();
        pinTool(tools);
        tools.add(tool(Messages.showJournal, Icon.EVENTS, this::journal));
        tools.add(tool(Messages.savePicture, Icon.PICTURE, this::save));
        return area;
    }

    @Override
    String title(Optional<String> name) {
        return bind(Messages.ladderOf, Messages.ladder, name);
    }

    @Override
    void show(ClusterFacts facts, MemberFacts member) {
        Optional<LadderText> next = LadderText.of(facts, member.host(), Instant.now());
        shown = Optional.of(member);
        if (next.isEmpty()) {
            text = next;
            showMessage(NLS.bind(Messages.noLadder, member.name()), "", () -> { });
            return;
        }
        if (!next.equals(text)) {
            text = next;
            canvas.show(new LadderDrawing(next.get()));
            card.show(next.get().decision());
        }
    }

    private void journal() {
        if (mirror().isPresent() && shown.isPresent()) {
            new JournalDialog(getSite().getShell(), mirror().get(), shown.get()).open();
        }
    }

    private void copy() {
        text.ifPresent(words -> {
            Clipboard clipboard = new Clipboard(canvas.getDisplay());
            clipboard.setContents(new Object[] { words.plain() }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
        });
    }

    private void save() {
        SavePictureHandler.ask(getSite().getShell(), this);
    }

    @Override
    public String pictureName() {
        return getPartName();
    }

    @Override
    public ImageData pixels() {
        return Whole.of(canvas, card.canvas()).pixels(canvas.getDisplay());
    }

    @Override
    public String svg() {
        return Whole.of(canvas, card.canvas()).svg(canvas.getDisplay());
    }
}
