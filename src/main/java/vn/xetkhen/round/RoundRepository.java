package vn.xetkhen.round;

import org.springframework.data.repository.ListCrudRepository;

interface RoundRepository extends ListCrudRepository<Round, Long> {}
