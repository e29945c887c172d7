//! The table of countries against the basemap: each has its place, and the shapes are where they should be.

use laydown::{
    geo::{Basemap, Countries, Country, Extent},
    model::{Code, LatLon, Region},
};

#[test]
fn every_row_of_the_table_is_read_and_no_name_stands_twice() {
    let rows = include_str!("../../assets/basemap/countries.csv").lines().count() - 1;
    let countries = Countries::embedded();
    assert_eq!(countries.iter().count(), rows);
    assert_eq!(countries.iter().filter(|c| !c.is_organisation()).count(), 250, "249 of ISO 3166-1, and Kosovo");
    for country in countries.iter() {
        assert_eq!(country.symbol.is_none(), country.is_organisation(), "{}", country.code);
        assert_eq!(countries.resolve(country.code.as_str()), Some(country.code));
        assert_eq!(countries.resolve(&country.name), Some(country.code));
        for name in &country.other_names {
            assert_eq!(countries.resolve(name), Some(country.code), "{name}");
        }
    }
    for code in ["NATO", "EU", "UN", "OSCE"] {
        assert!(countries.get(Code::new(code)).is_some_and(Country::is_organisation));
    }
}

#[test]
fn every_symbol_sits_in_its_own_country() {
    let basemap = Basemap::embedded();
    for country in Countries::embedded().iter() {
        let Some(symbol) = country.symbol else { continue };
        let there = basemap.country_at(symbol);
        // Lagoons of small islands are no land, and Tuvalu and others have no shape.
        let small = basemap.is_small(country.code)
            && there.is_none_or(|c| basemap.area(country.code).is_none() || c == country.code);
        assert!(small || there == Some(country.code), "{}: {there:?}", country.name);
    }
}

#[test]
fn cities_lie_in_their_countries() {
    let cities = "POL 52.23 21.01, DEU 52.52 13.40, FRA 48.86 2.35, USA 38.9 -77.2, USA 61.2 -149.7, USA 19.6 -155.5, \
        RUS 55.75 37.62, RUS 66.5 -173.0, RUS 54.75 21.5, FJI -17.8 178.0, XKX 42.6 21.0, CYP 35.3 33.4, SOM 9.6 44.5, \
        ATA -89.5 10.0, ATA -90.0 0.0, ATA -88.0 179.99, GUF 4.0 -53.0, REU -21.1 55.5, SJM 78.9 17.5, FJI -16.92 179.95, FJI -16.85 -179.97, LSO -29.5 28.3, \
        SMR 43.94 12.46, AUS -33.8 150.8, KOR 37.3 127.5, TUR 41.3 27.5, GRL 72.0 -40.0";
    let at = |lat, lon| Basemap::embedded().country_at(LatLon { lat, lon });
    for city in cities.split(", ") {
        let [code, lat, lon] = city.split(' ').collect::<Vec<_>>()[..] else { panic!("{city}") };
        assert_eq!(at(lat.parse().unwrap(), lon.parse().unwrap()), Some(Code::new(code)), "{city}");
    }
    for (lat, lon) in [(0.0, 0.0), (45.0, -40.0), (0.0, 180.0), (89.0, 0.0), (90.0, 0.0), (-60.0, 0.0), (-55.0, -180.0)]
    {
        assert_eq!(at(lat, lon), None, "{lat} {lon}");
    }
}

#[test]
fn areas_are_those_of_the_gazetteers() {
    let area = |code| Basemap::embedded().area(Code::new(code)).unwrap() / 1000.0;
    // Thousand km², CIA World Factbook.
    for (code, known) in [("POL", 313.0), ("DEU", 357.0), ("RUS", 17_098.0), ("BRA", 8_516.0), ("ZAF", 1_219.0)] {
        assert!((area(code) / known - 1.0).abs() < 0.05, "{code}: {}", area(code));
    }
    // Without its ice shelves.
    assert!((12_000.0..14_200.0).contains(&area("ATA")), "{}", area("ATA"));
    let small = |code| Basemap::embedded().is_small(Code::new(code));
    assert!(["BHR", "MLT", "SGP", "IOT", "GUM", "GIB", "TUV", "NATO"].into_iter().all(small));
    assert!(!small("XKX") && !small("POL"));
}

#[test]
fn regions_have_their_members() {
    let members = |region| Countries::embedded().members(region);
    let has = |region, code| members(region).contains(&Code::new(code));
    assert_eq!(members(Region::BalticStates), ["EST", "LTU", "LVA"].map(Code::new));
    assert_eq!(members(Region::EasternAllies).len(), 8);
    assert!(has(Region::Europe, "POL") && has(Region::Europe, "TUR") && has(Region::Europe, "XKX"));
    assert!(has(Region::MiddleEast, "BHR") && has(Region::Asia, "JPN") && has(Region::Oceania, "GUM"));
    assert!(has(Region::Americas, "GUF") && has(Region::Africa, "DJI") && !has(Region::Europe, "NATO"));
    assert!(members(Region::EasternAllies).iter().all(|code| members(Region::Europe).contains(code)));
}

#[test]
fn every_country_can_be_the_view() {
    let (basemap, countries) = (Basemap::embedded(), Countries::embedded());
    for country in countries.iter().filter(|c| !c.is_organisation()) {
        let view: Extent = country.code.as_str().parse().unwrap();
        let bounds = view.bounds(basemap, countries);
        let narrow = bounds.width() < 215.0 || country.code == Code::new("ATA");
        assert!(bounds.south < bounds.north && bounds.width() > 0.0 && narrow, "{}: {bounds:?}", country.name);
        let map = view.projection(None, basemap, countries);
        let frame = map.frame(&bounds);
        let centre = map.project(bounds.center()).unwrap();
        let shown = frame.min.x <= centre.x && centre.x <= frame.max.x && frame.width() > 0.0 && frame.height() > 0.0;
        assert!(shown, "{}: {bounds:?} {frame:?}", country.name);
    }
}
