// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.state.decide;

import org.hotseat.state.Kinds;
import org.hotseat.state.command.DocumentCommand;
import org.hotseat.state.command.DocumentCommand.Note;
import org.hotseat.state.command.DocumentCommand.PutObject;
import org.hotseat.state.command.DocumentCommand.RemoveAccount;
import org.hotseat.state.command.DocumentCommand.RemoveObject;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.command.Result;

/** Accounts, objects of the document, the journal. */
final class DocumentRules {

    private DocumentRules() {
    }

    static Result decide(Draft draft, DocumentCommand command) {
        return switch (command) {
            case SetAccount set -> {
                String name = set.account().name();
                draft.based(Kinds.ACCOUNT, set.baseVersion(), name);
                draft.put(Kinds.ACCOUNT, set.account(), name);
                yield new Result(Kinds.ACCOUNT.key(name), 0);
            }
            case RemoveAccount remove -> {
                draft.require(Kinds.ACCOUNT, remove.name());
                draft.based(Kinds.ACCOUNT, remove.baseVersion(), remove.name());
                draft.delete(Kinds.ACCOUNT, remove.name());
                yield new Result(Kinds.ACCOUNT.key(remove.name()), 0);
            }
            case PutObject put -> {
                String id = put.object().id();
                draft.based(Kinds.OBJECT, put.baseVersion(), id);
                draft.put(Kinds.OBJECT, put.object(), id);
                yield new Result(Kinds.OBJECT.key(id), 0);
            }
            case RemoveObject remove -> {
                draft.require(Kinds.OBJECT, remove.id());
                draft.based(Kinds.OBJECT, remove.baseVersion(), remove.id());
                draft.delete(Kinds.OBJECT, remove.id());
                yield new Result(Kinds.OBJECT.key(remove.id()), 0);
            }
            case Note note -> {
                draft.note(note.severity(), note.subject(), note.code(), note.arguments(), note.text(), note.why());
                yield new Result(note.subject(), 0);
            }
        };
    }
}
