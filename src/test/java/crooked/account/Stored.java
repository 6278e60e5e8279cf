package crooked.account;

import jakarta.persistence.Entity;

@Entity
public class Stored {}
