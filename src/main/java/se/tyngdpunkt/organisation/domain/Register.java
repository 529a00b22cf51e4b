package se.tyngdpunkt.organisation.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.tyngdpunkt.organisation.Employment;
import se.tyngdpunkt.organisation.Furnishing.Layout;
import se.tyngdpunkt.organisation.Municipality;
import se.tyngdpunkt.organisation.Person;
import se.tyngdpunkt.organisation.RoleGrant;
import se.tyngdpunkt.shared.PersonId;

/** Where units, people, places and roles are kept. Rows get an end; only an undone change deletes. */
public interface Register {

    /**
     * Holds everybody else's changes of the tree, of who works and has roles in it, and of whole files, until this one is
     * through. Before any person is held, so that no two wait for each other.
     */
    void holdTree();

    /** Holds everybody else's changes of that person, her places and her roles until this one is through. */
    Optional<Person> hold(PersonId person);

    /** Holds the administrators' roles and tells which have no end, from today or earlier. */
    List<RoleGrant> holdAdministrators(LocalDate today);

    /** False when the code is taken. */
    boolean found(Municipality municipality);

    void write(Layout layout);

    /** False when somebody else has the address. */
    boolean add(Person person);

    /** False when somebody else has the address. */
    boolean change(Person person);

    /** The same for many people, whose addresses stay, and many employments, with one statement each. */
    void changeAll(List<Person> people, List<Employment> employments);

    void begin(Employment employment);

    /** Gives the employment with that person, unit and first day what this one has of share, form and end. */
    void change(Employment employment);

    /** Also revives a role that was given and taken on the same day. */
    void grant(RoleGrant grant);

    void end(RoleGrant grant, LocalDate to);

    /** As though it had never been: only for what an undone change had made. */
    void drop(Employment employment);

    /** As though it had never been: only for what an undone change had made. */
    void drop(RoleGrant grant);
}
